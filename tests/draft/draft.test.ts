import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, loadCorpus, report } from '../../src/corpus.ts';
import { frontMatter } from '../../src/draft/front.ts';
import { actorStubs } from '../../src/draft/stubs.ts';
import { draftBlocks, relaysOf, strangersOf } from '../../src/draft/write.ts';
import { locate } from '../../src/model/verify/passage-range.ts';
import { countWords } from '../../src/text/words.ts';
import { drafted, invented, KNOWN } from './read.ts';

const TEXTS = readdirSync(join(import.meta.dirname, 'texts'))
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.replace(/\.txt$/, ''));

async function recordOf(name: string) {
	const draft = await drafted(invented(name));
	const front = frontMatter({
		id: name,
		title: draft.paragraphs[0] ?? null,
		added: '2025-03-05',
		published: { value: '2025-03-04', basis: 'stated', note: 'Given.' },
		language: 'en',
		relays: relaysOf(draft),
		sourceFile: `${name}.txt`,
		sourceHash: '0'.repeat(64),
		words: 1,
		paragraphs: draft.paragraphs.length,
		furniture: draft.furniture,
	});
	const record = `${[front, ...draftBlocks(draft, draft.paragraphs, name, [])].join('\n\n')}\n`;
	return { draft, record, stubs: actorStubs(strangersOf(draft, draft.paragraphs)) };
}

/** What a corpus of one record has of the invented one. */
const SHARED = ['corpus.yaml', 'topics.yaml', 'actors.yaml'];

/** A corpus of one record; the label, genre and note that a person fills in are given or not. */
function filesOf(name: string, record: string, actors = ''): Files {
	const own: Readonly<Record<string, string>> = { [`articles/${name}.md`]: record, 'actors.yaml': actors };
	return {
		name: (path) => path,
		list: () => Promise.resolve([`${name}.md`]),
		read: (path) =>
			Promise.resolve(own[path] || (SHARED.includes(path) ? readFileSync(join(import.meta.dirname, '../corpus', path), 'utf8') : null)),
	};
}

describe.each(TEXTS)('the draft of %s', (name) => {
	test('is this record', async () => {
		const { record, stubs } = await recordOf(name);
		await expect(`${record}\n${stubs}`).toMatchFileSnapshot(`texts/${name}.md`);
	});

	test('names passages that are there, four words at most on each side', async () => {
		const { draft, record } = await recordOf(name);
		const locators = [...record.matchAll(/^::at\[(.*)\]\{p=(\d+)\}$/gmu)];
		expect(locators.length).toBe(draft.proposals.length);
		for (const [, label = '', paragraph] of locators) {
			const plain = label.replace(/\\(?=[^\p{L}\p{N}])/gu, '');
			const [start = '', end = start] = plain.split(' … ');
			expect(locate(draft.paragraphs[Number(paragraph) - 1] ?? '', { start, end })).not.toBeTypeOf('string');
			expect(Math.max(countWords(start), countWords(end))).toBeLessThanOrEqual(4);
		}
	});

	test('is refused until a person has settled it, and for what is open', async () => {
		const { draft, record } = await recordOf(name);
		const { problems } = await loadCorpus(filesOf(name, record));
		const rules = new Map<string, number>();
		for (const { ruleId } of problems) rules.set(ruleId ?? '', (rules.get(ruleId ?? '') ?? 0) + 1);
		expect(report(problems.filter((p) => !['draft', 'field-missing'].includes(p.ruleId ?? '')))).toBe('\n0 mistakes in 0 files');
		expect(rules.get('draft')).toBe(record.match(/ draft\}$/gm)?.length ?? 0);
		expect(rules.get('field-missing')).toBe(3);
		expect(draft.proposals.length).toBeGreaterThan(0);
	});
});

test('a proposal is never our words, topics, functions, claims or issues', async () => {
	for (const name of TEXTS) {
		const { record } = await recordOf(name);
		expect(record).not.toMatch(/^::(?:topics|functions|asserts|denies|about|answers|note|elsewhere)\b/m);
		expect(record).not.toMatch(/\bact=/);
	}
});

test('an actor of the registry is no stub, and one that it lacks is one', async () => {
	const draft = await drafted('A title\n\nMira Holt said yes. Anna Brandt of the Harbour Union said no.');
	expect(strangersOf(draft, draft.paragraphs).map((f) => f.id)).toEqual(['anna-brandt']);
	expect(KNOWN.some((actor) => actor.id === 'mira-holt')).toBe(true);
});
