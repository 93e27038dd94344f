import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { cell, csvText } from '../../src/indexes/csv.ts';
import { STATEMENT_COLUMNS } from '../../src/indexes/statement-columns.ts';
import { statementsCsv } from '../../src/indexes/statements-csv.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';

/** Reads CSV by RFC 4180 alone. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

const absolute = addressesOf('https://parallax.example', '/sub/');

describe('a cell', () => {
	test.each(['=1', '+1', '-1', '@a', ' =1', '\t=1', '\ta', '\r', '＝1'])('%j cannot run as a formula', (text) => {
		expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true);
	});

	test.each(['a=b', '2024-07-29', '“-”', '[..2024]', ''])('%j stays as it is', (text) => {
		expect(cell(text)).toBe(text);
	});

	test('any rows come back, but for the apostrophe', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (rows) => {
				const back = readCsv(csvText(rows));
				expect(back.map((row) => row.length)).toEqual(rows.map(() => 2));
				expect(back.flat().map((text, i) => (text === rows.flat()[i] ? text : text.replace(/^'/, '')))).toEqual(rows.flat());
			}),
		);
	});
});

describe('statements.csv', () => {
	const [header, ...rows] = readCsv(statementsCsv(smallGraph(), absolute));
	const row = (id: string) => Object.fromEntries((header ?? []).map((name, i) => [name, rows.find((r) => r[0] === id)?.[i]]));

	test('has a header and a row a statement, articles by id and statements in reading order', () => {
		expect(header).toEqual(STATEMENT_COLUMNS.map((column) => column.name));
		expect(rows.map((r) => r[0])).toEqual(['hostile', 'oda-open', 'oda-paraphrase', 'south-thinks', 'author-own']);
	});

	test('a row says it all', () => {
		expect(row('oda-open')).toEqual({
			id: 'oda-open',
			article: 'harbour',
			voice: 'attributed',
			speakers: 'ada-oda',
			speakerNames: 'Ada Oda',
			sides: 'north',
			capacity: 'office',
			heading: 'Oda: the harbour stays open',
			text: 'The harbour “stays open” to all.',
			presentation: 'partial',
			cue: 'say',
			medium: 'speech',
			said: '2024-07-29',
			saidBasis: 'corroborated',
			saidFrom: '',
			saidEarliest: '2024-07-29',
			saidLatest: '2024-07-29',
			via: 'Ada Oda → Wire (29 July [2024]) → Daily Buoy | Ada Oda → Daily Buoy (30 July 2024)',
			topics: 'harbour',
			functions: 'remedy',
			act: 'AGREE',
			asserts: 'harbour-open (hedged)',
			denies: '',
			answers: 'storm (article)',
			paragraphs: '3',
			inTranslation: 'true',
			url: 'https://parallax.example/sub/statements/oda-open/',
		});
	});

	test.each(HOSTILE)('%j stays in its cells', (text) => {
		const read = readCsv(statementsCsv(smallGraph(text), absolute));
		expect(read.map((r) => r.length)).toEqual(read.map(() => STATEMENT_COLUMNS.length));
		for (const value of read.flat()) expect(value).not.toMatch(/^\s*[=+\-@]/);
	});
});
