import { describe, expect, test, vi } from 'vitest';
import { PARAGRAPH_LIMIT, RECORD_LIMIT } from '../../src/record/oversize.ts';
import { proseProblems } from '../../src/record/prose-check.ts';
import { readRecord } from '../../src/record/read.ts';
import { readRegistry } from '../../src/record/registry.ts';
import { readSynonyms } from '../../src/record/synonyms.ts';
import { RULES } from '../../src/rules.ts';
import { randomBytes } from './random.ts';

/** Seconds of the processor's time, so that a busy machine counts for nothing; quadratic time would take minutes. */
const SECONDS = 10;

const FRONT = '---\nid: a\n---\n\n';

vi.setConfig({ testTimeout: 120_000 });

/** Reads a record within the limit of time; the rules of its problems, each once, and how many problems there are. */
function read(text: string): { rules: string[]; problems: number; blocks: number } {
	const began = process.cpuUsage();
	const { problems, blocks } = readRecord('a.md', text);
	expect(process.cpuUsage(began).user / 1e6).toBeLessThan(SECONDS);
	const lines = text.split(/\r\n?|\n/).length;
	const misplaced = problems.filter(({ line = 0, column = 0 }) => line < 1 || line > lines || column < 1);
	const rules = [...new Set(problems.map((i) => i.ruleId ?? ''))].sort();
	expect(misplaced).toEqual([]);
	expect(rules.filter((rule) => !Object.hasOwn(RULES, rule))).toEqual([]);
	return { rules, problems: problems.length, blocks: blocks.length };
}

describe('a huge or senseless record ends in a report with places', () => {
	test('of 10 MB', () => {
		expect(read(`${FRONT}${'word '.repeat(2_000_000)}`)).toEqual({ rules: ['record-size'], problems: 1, blocks: 0 });
	});

	test('of as many characters as are read', () => {
		const paragraph = 'A sentence of our own, and then another sentence of our own.\n\n';
		const text = FRONT + paragraph.repeat(Math.floor((RECORD_LIMIT - FRONT.length) / paragraph.length));
		expect(read(text)).toMatchObject({ problems: 0 });
	});

	test('with 10,000 lines between containers, sound or malformed', () => {
		expect(read(FRONT + '::told[x]{p=1}\n'.repeat(10_000))).toEqual({ rules: [], problems: 0, blocks: 10_000 });
		expect(read(FRONT + '::told [x]{p=1}\n'.repeat(10_000))).toMatchObject({ rules: ['directive-malformed'], problems: 10_000 });
	});

	test('with 10,000 lines in one container, sound or malformed', () => {
		const opener = `${FRONT}:::statement[A: b]{#a}\n`;
		expect(read(`${opener}${'::at[a … b]{p=1}\n'.repeat(10_000)}:::\n`)).toEqual({ rules: [], problems: 0, blocks: 1 });
		expect(read(`${opener}${'::at [a … b]{p=1}\n'.repeat(10_000)}:::\n`)).toMatchObject({ problems: 10_000 });
	});

	test('with 10,000 containers, closed, unclosed or nested', () => {
		expect(read(FRONT + ':::claim[A]{#a kind=norm}\n::topics[x]\n:::\n'.repeat(10_000))).toEqual({
			rules: [],
			problems: 0,
			blocks: 10_000,
		});
		expect(read(FRONT + ':::claim[A]{#a kind=norm}\n'.repeat(10_000))).toMatchObject({ rules: ['fence-missing'], problems: 10_000 });
		expect(read(FRONT + ':::claim[A]{#a}\n'.repeat(10_000) + ':::\n'.repeat(10_000))).toMatchObject({ problems: 9_999 });
	});

	test('with 100,000 stray fences', () => {
		expect(read(FRONT + ':::\n'.repeat(100_000))).toEqual({ rules: ['fence-stray'], problems: 100_000, blocks: 0 });
	});

	test('of random bytes', () => {
		const bytes = new TextDecoder().decode(randomBytes(300_000, 1));
		expect(read(bytes)).toEqual({ rules: ['record-encoding'], problems: 1, blocks: 0 });
	});

	test('of random signs of the grammar', () => {
		const signs = ':[]{}#=`*_<>!\\- \n "aq|&\'';
		const text = Array.from(randomBytes(200_000, 2), (byte) => signs[byte % signs.length] ?? '').join('');
		expect(read(FRONT + text).problems).toBeGreaterThan(0);
	});

	test('with brackets within brackets', () => {
		expect(read(`${FRONT}:q${'['.repeat(400_000)}`)).toEqual({ rules: ['paragraph-size'], problems: 1, blocks: 1 });
		expect(read(`${FRONT}:q${'['.repeat(PARAGRAPH_LIMIT - 10)}`)).toMatchObject({ rules: ['directive-malformed'], problems: 1 });
		expect(read(`${FRONT}${':q['.repeat(900)}`)).toMatchObject({ rules: ['directive-malformed'] });
		expect(read(`${FRONT}::at${'['.repeat(2_000)}`)).toMatchObject({ rules: ['directive-malformed'], problems: 1 });
	});

	test('with a line of 100,000 characters, and the rest is read', () => {
		const text = `${FRONT}${'x'.repeat(100_000)}\n\n::tld[x]{p=1}\n`;
		expect(read(text)).toMatchObject({ rules: ['directive-unknown', 'paragraph-size'], problems: 2 });
	});

	test.each([
		['emphasis', '*a _b '],
		['quotations with emphasis', ':q[a*'],
		['strong words', 'a**b'],
		['comments', 'a <!-- '],
		['links', '[a]('],
		['images', '!['],
		['block quotations', '>'],
		['lists', '- '],
		['entities', '&amp;'],
		['backslashes', '\\'],
	])('with paragraphs of nothing but %s', (_name, unit) => {
		const paragraph = unit.repeat(Math.floor((PARAGRAPH_LIMIT - 10) / unit.length));
		read(`${FRONT}${`${paragraph}\n\n`.repeat(20)}`);
	});

	test('with front matter of 20,000 fields, alike or not', () => {
		const fields = Array.from({ length: 20_000 }, (_, index) => `a${index}: b`).join('\n');
		expect(read(`---\n${fields}\n---\n`)).toMatchObject({ problems: 0 });
		expect(read(`---\n${'a: b\n'.repeat(20_000)}---\n`)).toMatchObject({ rules: ['yaml'], problems: 19_999 });
	});

	test('with brackets within brackets in front matter', () => {
		expect(read(`---\na: ${'['.repeat(100_000)}\n---\n`)).toMatchObject({ rules: ['yaml'], problems: 1 });
	});
});

test('a registry of random bytes ends in a report', () => {
	const { problems } = readRegistry('actors.yaml', new TextDecoder().decode(randomBytes(100_000, 3)), 'entries');
	expect(problems.map((i) => i.ruleId)).toEqual(['record-encoding']);
});

describe('YAML that would fill the stack or take quadratic time ends in a report', () => {
	const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
	test.each<[string, string]>([
		['lists within lists on one line', '- '.repeat(3_000)],
		['lists within lists, a line each', lines(3_000, (index) => `${' '.repeat(index)}-`)],
		['fields within fields, a line each', lines(2_000, (index) => `${' '.repeat(index)}a:`)],
		['fields within braces', `- ${'{a: '.repeat(100_000)}`],
		['brackets', '['.repeat(100_000)],
		['fields where groups of words should be', lines(20_000, (index) => `k${index}: v`)],
		['aliases of aliases', 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]'],
	])('%s', (_name, text) => {
		const began = process.cpuUsage();
		const found = [readRegistry('a.yaml', text, 'entries').problems, readSynonyms('s.yaml', text).problems];
		expect(process.cpuUsage(began).user / 1e6).toBeLessThan(SECONDS);
		for (const problems of found) expect(problems.length).toBeGreaterThan(0);
	});

	test('and so does a page of prose', () => {
		for (const unit of ['[', '*a _b ', '> ', '- ', '![', '<a '])
			for (const length of [8_990, 100_000]) {
				const began = process.cpuUsage();
				proseProblems('about.md', unit.repeat(Math.floor(length / unit.length)));
				expect(process.cpuUsage(began).user / 1e6).toBeLessThan(SECONDS);
			}
	});
});
