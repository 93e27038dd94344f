import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { withAliases } from '../../src/model/edit/aliases.ts';
import { type Edit, type EditName, editOf } from '../../src/model/edit/edit.ts';
import { entryBlock, ledOn, rewritten } from '../../src/model/edit/rewrite.ts';

const files = { ...diskFiles('tests/corpus'), name: (path: string) => path };
const { coded } = await loadCorpus(files);
const paths = [
	'actors.yaml',
	'topics.yaml',
	'issues.yaml',
	'corpus.yaml',
	'ids.txt',
	'articles/ferry-talks-2019.md',
	'articles/bank-licences-2019.md',
];
const texts = new Map(await Promise.all(paths.map(async (path) => [path, (await files.read(path)) ?? ''] as const)));
const edit = (name: EditName, ...words: [string, string, string]) => editOf(name, { coded, texts, pathOf: (file) => file }, ...words);

/** Lines that an edit takes away and brings, file by file. */
function changes(made: Edit | string): Record<string, [went: string[], came: string[]]> {
	if (typeof made === 'string') throw new Error(made);
	return Object.fromEntries(
		[...made.texts].map(([path, text]) => {
			const [before, now] = [(texts.get(path) ?? '').split('\n'), text.split('\n')];
			return [path, [before.filter((line) => !now.includes(line)), now.filter((line) => !before.includes(line))]];
		}),
	);
}

describe('another id for a thing', () => {
	test('is written wherever it is named, and nothing else is', () => {
		const made = changes(edit('rename', 'topic', 'ferry-line', 'ferries'));
		expect(Object.keys(made).sort()).toEqual([
			'articles/bank-licences-2019.md',
			'articles/ferry-talks-2019.md',
			'ids.txt',
			'issues.yaml',
			'topics.yaml',
		]);
		for (const [went, came] of Object.values(made))
			expect(came).toEqual(
				went.map((line) => line.replace('ferry-line', 'ferries').replace(/^ferries( \[topic\])$/, 'ferry-line$1 -> ferries')),
			);
	});
	test('of a state is that of its side too', () => {
		expect(changes(edit('rename', 'actor', 'esterra', 'esterra-state'))['corpus.yaml']).toEqual([
			['  - id: esterra', 'compared: [norvane, esterra]'],
			['  - id: esterra-state', 'compared: [norvane, esterra-state]'],
		]);
	});
	test('of an article is that of its file and of its nameless author', () => {
		const made = edit('rename', 'article', 'bank-licences-2019', 'bank-2019');
		if (typeof made === 'string') throw new Error(made);
		expect(made.gone).toEqual(['articles/bank-licences-2019.md', 'coverage/bank-licences-2019.json']);
		expect(made.texts.get('articles/bank-2019.md')).toMatch(/^---\nid: bank-2019\n/);
		expect(made.texts.get('ids.txt')).toContain('author-of-bank-licences-2019 [actor] -> author-of-bank-2019\n');
	});
	test('is refused where it is taken, is none, or has no kind', () => {
		expect(edit('rename', 'actor', 'esterra', 'calder')).toBe('`calder` is taken');
		expect(edit('rename', 'actor', 'nobody', 'x')).toBe('there is no actor `nobody`');
		expect(edit('rename', 'actr', 'esterra', 'x')).toMatch(/^`actr` is no kind of thing: article, actor/);
		expect(edit('rename', 'actor', 'author-of-bank-licences-2019', 'x')).toMatch(/^there is no actor/);
	});
});

describe('two that are found to be one', () => {
	test('keep the entry that was named first, with the names of the other, and lead the other id on', () => {
		const made = changes(edit('merge', 'actor', 'norvane-wire', 'harbour-gazette'));
		expect(made['actors.yaml']?.[1]).toEqual(['  aliases: [The Harbour Gazette, Gazette]']);
		expect(made['actors.yaml']?.[0]).toContain('- id: harbour-gazette');
		expect(made['ids.txt']).toEqual([['harbour-gazette [actor]'], ['harbour-gazette [actor] -> norvane-wire']]);
	});
	test('stand once in a list that held both', () => {
		const made = changes(edit('merge', 'actor', 'norvane', 'esterra'));
		expect(made['articles/ferry-talks-2019.md']?.[1]).toContain('::actors[norvane]');
	});
	test('are no statements or articles', () => {
		expect(edit('merge', 'statement', 'marisk-two-matters', 'tamm-both-lose')).toMatch(/withdraw one of them$/);
	});
});

test('a block that moves stands at the end of the other record, and every id stays where it was', () => {
	const made = edit('move', 'claim', 'talks-go-on', 'bank-licences-2019');
	if (typeof made === 'string') throw new Error(made);
	expect(made.texts.get('articles/bank-licences-2019.md')).toMatch(
		/\n\n:::claim\[[^\n]*#talks-go-on[^\n]*\n::topics\[ferry-line\]\n:::\n$/,
	);
	expect(made.texts.get('articles/ferry-talks-2019.md')).not.toContain(':::claim[The talks on the ferry go on');
	expect(made.texts.has('ids.txt')).toBe(false);
	expect(edit('move', 'claim', 'talks-go-on', 'ferry-talks-2019')).toMatch(/stands there already/);
	expect(edit('move', 'actor', 'calder', 'ferry-talks-2019')).toMatch(/is in no block of a record/);
});

test('a name is written otherwise at its place only, from the end of a line', () => {
	const place = (column: number) => ({ line: 1, column });
	const one = (column: number, to: string | null) => ({ file: 'x', place: place(column), from: 'ada', to });
	expect(rewritten('ada-b by=ada, ada', [one(10, 'eva'), one(15, 'eva')]).text).toBe('ada-b by=eva, eva');
	expect(rewritten('[bo, ada] ', [one(6, null)]).text).toBe('[bo] ');
	expect(rewritten('[ada, bo]', [one(2, null)]).text).toBe('[bo]');
	expect(rewritten('bo', [one(1, 'eva')]).missed).not.toBeNull();
});

test('aliases come into the list that is there, or into one below the name', () => {
	expect(withAliases('- id: a\n  name: A\n  kind: media', ['B', 'C: D'])).toBe('- id: a\n  name: A\n  aliases: [B, "C: D"]\n  kind: media');
	expect(withAliases('- id: a\n  name: A\n  aliases: [X]\n', ['B'])).toContain('aliases: [X, B]');
	expect(withAliases('- id: a\n  name: A\n  aliases: []\n', ['B'])).toContain('aliases: [B]');
	expect(withAliases('- id: a\n  name: A\n  aliases:\n    - X\n', ['B'])).toContain('aliases:\n    - B\n    - X');
});

test('an entry ends where the next one, or a remark above it, begins; a line of ids leads on once', () => {
	expect(entryBlock('- id: a\n  name: A\n\n# Others\n\n- id: b\n', 1)).toEqual({ from: 0, to: 3 });
	expect(ledOn('ada [actor]\nada-b\nada -> x\n', 'ada', 'eva')).toBe('ada [actor] -> eva\nada-b\nada -> x\n');
});
