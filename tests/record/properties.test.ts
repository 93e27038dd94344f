import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { readRecord } from '../../src/record/read.ts';
import { readRegistry } from '../../src/record/registry.ts';
import { RULES } from '../../src/rules.ts';
import { isEdtf } from '../../src/schema/edtf.ts';

const FRONT = '---\nid: a\n---\n\n';

/** Pieces that the grammar is made of, whole and broken. */
const TOKENS = [
	...['---\n', '\n', '\n\n', ' ', '    ', '\t', '## ', '# ', ':::', '::', ':', '::::', ':::\n', '\n:::\n'],
	...[':::statement[A: b]', '{#a by=b as=direct cue=say}\n', ':::event[', ':::claim[x]{#c kind=norm}\n', ':::inconsistency[x]', ':::box'],
	...['::at[a … b]{p=1}\n', '::said[]{on=2024 basis=stated}\n', '::via[a 2024-01-01, b]\n', '::by[a, b]{jointly}\n', '::told{p=1}\n'],
	...['::citation[a]{#d p=2}\n', '::asserts[c]{hedged}\n', '::figure[x]{value=1 unit=y}\n', '::between[a]{p=1 at="x … y"}\n'],
	...[':q[words]', ':q[', ':q[]', ':term[x]', ':name[y]{p=2}', '10:30', 'Gazette:Wire', ':constructor[x]', '__proto__'],
	...[
		'[',
		']',
		'{',
		'}',
		'#',
		'=',
		'"',
		"'",
		'“',
		'”',
		'…',
		'...',
		',',
		'\\',
		'*',
		'_',
		'`',
		'<',
		'>',
		'&amp;',
		'!',
		'|',
		'~',
		'- ',
		'1. ',
	],
	...[
		'word',
		'two words',
		'ß',
		'文',
		'\u{1F30A}',
		'\u00A0',
		'\r\n',
		'\r',
		'\uFEFF',
		'<!-- ',
		'<div>\n',
		'[x]: y\n',
		'a: b\n',
		'- a\n',
		'&a ',
		'*a',
	],
];
const text = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((parts) => parts.join(''));
const record = fc.oneof(
	text,
	text.map((body) => FRONT + body),
	fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Whether a place is one of a text's characters, or the end of one of its lines. */
function isInside(source: string, line: number | undefined, column: number | undefined): boolean {
	const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	const here = lines[(line ?? 0) - 1];
	return here !== undefined && column !== undefined && column >= 1 && column <= here.length + 1;
}

describe('whatever stands in a file', () => {
	test('a record is read without a crash, every problem at a place of the file and by a rule', () => {
		fc.assert(
			fc.property(record, (source) => {
				for (const { line, column, ruleId, reason } of readRecord('a.md', source).problems) {
					expect([source, line, column, isInside(source, line, column)]).toEqual([source, line, column, true]);
					expect(Object.hasOwn(RULES, ruleId ?? '')).toBe(true);
					expect(reason).toMatch(/^Unexpected .+, expected .+/s);
				}
			}),
			{ numRuns: 1_500 },
		);
	});

	test('a registry is read without a crash, every problem at a place of the file', () => {
		fc.assert(
			fc.property(record, fc.constantFrom('fields' as const, 'entries' as const), (source, shape) => {
				for (const { line, column } of readRegistry('a.yaml', source, shape).problems)
					expect([source, isInside(source, line, column)]).toEqual([source, true]);
			}),
			{ numRuns: 500 },
		);
	});

	test('a corpus is checked without a crash, and linked only where nothing is wrong', async () => {
		await fc.assert(
			fc.asyncProperty(record, text, text, async (article, actors, ids) => {
				const files: Record<string, string> = { 'articles/a.md': article, 'actors.yaml': actors, 'ids.txt': ids };
				const { problems, collections } = await loadCorpus({
					name: (path) => path,
					list: () => Promise.resolve(['a.md']),
					read: (path) => Promise.resolve(files[path] ?? null),
				});
				expect(collections === null).toBe(problems.length > 0);
				for (const { file, line, column } of problems)
					expect([file, line, column, isInside(files[file ?? ''] ?? '', line, column)]).toEqual([file, line, column, true]);
			}),
			{ numRuns: 300 },
		);
	});

	test('EDTF is told from other text without a crash', () => {
		const signs = fc.array(fc.constantFrom(...'0123456789-/.[]{}~?X,%T:Z ', '2024', '2024-02-30', '..'), { maxLength: 12 });
		fc.assert(
			fc.property(signs, (parts) => typeof isEdtf(parts.join('')) === 'boolean'),
			{ numRuns: 1_000 },
		);
	});
});

describe('text directives without label and braces', () => {
	const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
	test('are put back as text, in prose and in labels', () => {
		fc.assert(
			fc.property(word, word, (before, after) => {
				const words = `Of ${before}:${after} it is said.`;
				const { blocks, problems } = readRecord('a.md', `${FRONT}${words}\n\n:::claim[${words}]{#a kind=norm}\n:::\n`);
				expect(problems).toEqual([]);
				expect(blocks[0]).toMatchObject({ text: { text: words, spans: [] } });
				expect(blocks[1]).toMatchObject({ plain: { value: { text: words } } });
			}),
		);
	});
});

describe('quotations', () => {
	const words = fc
		.array(fc.constantFrom('word', '*so*', '`x`', '<b>', '&amp;', '“in”', '[then]', '10:30', '_a_', '**', '文', "it's", '...', '…', '!'), {
			minLength: 1,
			maxLength: 12,
		})
		.map((parts) => parts.join(' '));
	test('are read as they stand, and their spans hold them', () => {
		fc.assert(
			fc.property(words, words, (first, second) => {
				const source = `${FRONT}:::statement[A: b]{#a}\nBefore :q[${first}], then :term[${second}].\n:::\n`;
				const [block] = readRecord('a.md', source).blocks;
				const body = block?.kind === 'statement' ? block.body : { text: '', spans: [] };
				expect(body.text).toBe(`Before “${first}”, then ${second}.`);
				expect(body.spans.map((span) => body.text.slice(span.start, span.end))).toEqual([first, second]);
			}),
		);
	});
});
