import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { byActor, pagesOf } from '../../src/model/views/by-actor.ts';
import { readSynonyms } from '../../src/record/synonyms.ts';

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

test('synonyms are groups of single words; a file that is not there holds none', () => {
	expect(readSynonyms('s.yaml', '- [a, b]\n- [c, d, e]\n')).toEqual({
		groups: [
			['a', 'b'],
			['c', 'd', 'e'],
		],
		problems: [],
	});
	expect(readSynonyms('s.yaml', null)).toEqual({ groups: [], problems: [] });
});
