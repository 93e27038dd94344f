import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { grammarOf, snippetsOf } from '../../scripts/editor-files.ts';
import { GRAMMAR, loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { knownIds } from '../../src/model/check/references.ts';
import { type WrittenFile, writtenSchema } from '../../src/schema/written.ts';

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const { coded } = await loadCorpus(diskFiles('tests/corpus'));
const known = knownIds(coded);
const check = (file: WrittenFile, value: unknown) => {
	const validate = ajv.compile(writtenSchema(file, known));
	return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};
const text = (path: string) => readFileSync(path, 'utf8');
const front = (path: string): unknown => parse(text(path).split('---\n')[1] ?? '');

describe('the schemas of what a person writes', () => {
	test.each([
		['tests/corpus', 'corpus'],
		['tests/corpus', 'actors'],
		['tests/corpus', 'topics'],
		['tests/corpus', 'issues'],
		['starter', 'corpus'],
		['starter', 'actors'],
		['starter', 'topics'],
		['starter', 'issues'],
	] as const)('take %s/%s.yaml as an editor reads it', (folder, file) => {
		expect(check(file, parse(text(`${folder}/${file}.yaml`)))).toEqual([]);
	});
	test('take front matter, empty values and numbers that are text among it', () => {
		for (const path of [
			'tests/corpus/articles/ferry-talks-2019.md',
			'tests/corpus/articles/bank-licences-2019.md',
			'starter/articles/first-article.md',
			'tests/records/good/sample.md',
		])
			expect(check('article', front(path)), path).toEqual([]);
	});
	test('refuse a kind that is none, a field that is none, and what is missing', () => {
		const said = check('actors', [
			{ id: 'a', name: 'A', kind: 'persn', nam: 'x' },
			{ id: 'Not Kebab', name: 'B', kind: 'person' },
			{ id: 'c', kind: 'person' },
		]);
		expect(said).toEqual(
			expect.arrayContaining([
				'/0 must NOT have additional properties',
				'/0/kind must be equal to one of the allowed values',
				"/2 must have required property 'name'",
			]),
		);
		expect(said.some((one) => one.startsWith('/1/id must match pattern'))).toBe(true);
	});
	test('offer the ids that are there, and let others stand', () => {
		const offered = JSON.stringify(writtenSchema('actors', known));
		expect(offered).toContain('"norvane-wire"');
		expect(check('actors', [{ id: 'a', name: 'A', kind: 'person', country: 'a-new-state', memberOf: ['strait-council'] }])).toEqual([]);
		expect(check('actors', [{ id: 'a', name: 'A', kind: 'person', country: 'A new state' }])).not.toEqual([]);
	});
});

/** A line with its places to fill as a snippet writes them. */
const filled = (line: string) => line.replace(/\d(?::[a-z]+)?/g, (place) => `${'$'}{${place}}`);

describe('snippets and grammar of the directives', () => {
	const snippets = snippetsOf(GRAMMAR);
	test('are those that are committed: `npm run schemas` writes them', () => {
		expect(JSON.parse(text('.vscode/parallax.code-snippets'))).toEqual(snippets);
		expect(JSON.parse(text('.vscode/extensions/parallax-records/syntaxes/record.tmLanguage.json'))).toEqual(grammarOf(GRAMMAR));
	});
	test('know every block, every line and every verbatim word', () => {
		const lines = [...Object.values(GRAMMAR.containers).flatMap((spec) => Object.keys(spec.leaves)), ...Object.keys(GRAMMAR.leaves)];
		const names = [
			...Object.keys(GRAMMAR.containers).map((name) => `:::${name}`),
			...lines.map((name) => `::${name}`),
			...Object.keys(GRAMMAR.texts).map((name) => `:${name}`),
		];
		expect(Object.keys(snippets).sort()).toEqual([...new Set(names)].sort());
		expect(snippets['::withdrawn']?.body).toEqual([filled('::withdrawn[1:text]{on=2}')]);
		expect(snippets[':::claim']?.body).toEqual([filled(':::claim[1:text]{#2:id kind=3 issue=4 broader=5}'), '$0', ':::']);
	});
	test('mark the lines of a record, and no sentence', () => {
		const patterns = (grammarOf(GRAMMAR) as { patterns: { match: string }[] }).patterns.map(({ match }) => new RegExp(match));
		const marked = (line: string) => patterns.some((pattern) => pattern.test(line));
		for (const line of [':::statement[A: b]{#a-b by=a}', '::at[a … b]{p=3}', ':::', 'Words :q[of theirs] and ours.'])
			expect(marked(line), line).toBe(true);
		for (const line of ['At 10:30 nothing was said.', '::nothing[x]', 'A statement[x] of ours.']) expect(marked(line), line).toBe(false);
	});
});
