import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { readSynonyms } from '../../src/loaders/synonyms-loader.ts';
import { byActor, pagesOf } from '../../src/model/by-actor.ts';
import { graphOf } from '../../src/model/graph.ts';

const { collections } = await loadCorpus(diskFiles(resolve(import.meta.dirname, '../../content')));
if (collections === null) throw new Error('the content has mistakes: npm run content');
const groups = byActor(graphOf(collections));
const sizes = (pages: ReturnType<typeof pagesOf>) => pages.map((page) => page.reduce((sum, group) => sum + group.statements.length, 0));

test('everybody who speaks is listed, in alphabetical order', () => {
	expect(new Set(groups.flatMap((g) => g.statements.map((s) => s.id))).size).toBe(collections.statements.length);
	const names = groups.map((g) => g.actor.name);
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

test('pages hold no more than their size, and all of it', () => {
	const all = groups.reduce((sum, group) => sum + group.statements.length, 0);
	for (const size of [3, 10, 50, 1000]) {
		const each = sizes(pagesOf(groups, size));
		expect(Math.max(...each)).toBeLessThanOrEqual(size);
		expect(each.reduce((sum, n) => sum + n, 0)).toBe(all);
	}
});

test('synonyms are groups of single words; a mistake has its place', () => {
	expect(readSynonyms('s.yaml', '- [a, b]\n- [c, d, e]\n')).toEqual([
		['a', 'b'],
		['c', 'd', 'e'],
	]);
	expect(readSynonyms('s.yaml', '')).toEqual([]);
	expect(() => readSynonyms('s.yaml', '- [a, b]\n- [c]\n')).toThrow('s.yaml:2:3');
	expect(() => readSynonyms('s.yaml', '- [a, two words]\n')).toThrow('s.yaml:1:3');
});
