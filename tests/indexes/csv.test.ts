import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { dataFilesOf } from '../../src/indexes/data-files.ts';
import { allTables, tableCsv } from '../../src/indexes/tables/tables.ts';
import type { Graph } from '../../src/model/link/graph.ts';
import { contractFields } from '../../src/model/views/dictionary.ts';
import { jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { csvText, guarded } from '../../src/text/csv.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';

const absolute = addressesOf('https://parallax.example', '/sub/');
const tablesOf = (graph: Graph) => allTables(graph, absolute, jsonSchemaOf);

function table(name: string, graph = smallGraph()) {
	const found = tablesOf(graph).find((one) => one.name === name);
	if (found === undefined) throw new Error(name);
	return found;
}

/** A table's file read back: its header, and each row by its columns. */
function readBack(name: string, graph = smallGraph()) {
	const [header = [], ...rows] = csvParseRows(tableCsv(table(name, graph)).slice(1));
	return { header, rows: rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]]))) };
}

describe('a cell', () => {
	test.each(['=1', '+1', '-1', '@a', ' =1', '\t=1', '\ta', '\r', '＝1'])('%j cannot run as a formula', (text) => {
		expect(guarded(text)).toBe(`'${text}`);
	});

	test.each(['a=b', '2024-07-29', '“-”', '[..2024]', ''])('%j stays as it is', (text) => {
		expect(guarded(text)).toBe(text);
	});

	test('a number stays a number, and nothing is empty', () => {
		expect([-2.5, true, null].map(guarded)).toEqual(['-2.5', 'true', '']);
	});
});

test('a file begins with a byte order mark, and any rows come back, but for the apostrophe', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
			const text = csvText(rows);
			expect(text.charCodeAt(0)).toBe(0xfeff);
			const back = csvParseRows(text.slice(1));
			expect(back.flat().map((cell, i) => (cell === rows.flat()[i] ? cell : cell.replace(/^'/, '')))).toEqual(rows.flat());
		}),
	);
});

describe('the tables', () => {
	const tables = tablesOf(smallGraph());

	test('name no column twice, describe each, and lead only to tables that are there', () => {
		const names = new Set(tables.map(({ name }) => name));
		expect(names.size).toBe(tables.length);
		for (const { name, columns, key } of tables) {
			expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
			expect(
				columns.filter((column) => column.description === '').map((column) => column.name),
				name,
			).toEqual([]);
			expect(
				columns.filter(({ refers }) => refers !== null && !names.has(refers)),
				name,
			).toEqual([]);
			expect(
				key.every((part) => columns.some((column) => column.name === part)),
				name,
			).toBe(true);
		}
	});

	test('hold every field of the contract: a column, or a long table', () => {
		for (const file of dataFilesOf(smallGraph())) {
			if (file === 'corpus') continue;
			const columns = table(file).columns.length;
			const plain = contractFields(jsonSchemaOf(file)).filter(({ path, type }) => !path.includes('[]') && !type.startsWith('object'));
			const things = plain.filter(({ type }) => /^list of (?:object|list)/.test(type));
			const lists = plain.filter(({ type }) => type.startsWith('list of'));
			const long = tables.filter(({ columns: [first], key }) => key[0] !== 'id' && first?.refers === file);
			expect(columns, file).toBeGreaterThanOrEqual(plain.length - things.length);
			expect(long, file).toHaveLength(lists.length);
		}
	});

	test('statements: articles by id, statements in reading order', () => {
		expect(readBack('statements').rows.map((row) => row['id'])).toEqual([
			'hostile',
			'oda-open',
			'oda-paraphrase',
			'south-thinks',
			'author-own',
		]);
	});

	test('statements: a row says it all', () => {
		expect(readBack('statements').rows[1]).toMatchObject({
			id: 'oda-open',
			article: 'harbour',
			voice: 'attributed',
			speakers: 'ada-oda',
			speakerNames: 'Ada Oda',
			sides: 'north',
			capacity: 'office',
			footing: 'said',
			heading: 'Oda: the harbour stays open',
			text: 'The harbour “stays open” to all.',
			presentation: 'partial',
			cueLemma: 'say',
			medium: 'speech',
			said: '2024-07-29',
			saidBasis: 'corroborated',
			saidFrom: '',
			saidEarliest: '2024-07-29',
			saidLatest: '2024-07-29',
			via: 'Ada Oda → Wire, 29 July [2024] → Daily Buoy | Ada Oda → Daily Buoy, 30 July 2024',
			topics: 'harbour',
			functions: 'remedy',
			act: 'AGREE',
			paragraphs: '3',
			inTranslation: 'true',
			page: 'https://parallax.example/sub/statements/oda-open/',
		});
	});

	test('long tables: a row an entry, and a row a step of a path', () => {
		expect(readBack('statement-functions').rows).toEqual([{ statement: 'oda-open', place: '1', function: 'remedy' }]);
		expect(readBack('statement-asserts').rows).toEqual([
			{
				statement: 'oda-open',
				place: '1',
				claim: 'harbour-open',
				hedged: 'true',
				implied: 'false',
				words: '',
				paragraph: '',
				quoted: 'false',
			},
		]);
		const [, first, second, third] = readBack('statement-via').rows;
		expect([first, second, third]).toEqual([
			{ statement: 'oda-open', path: '1', step: '1', outlet: 'wire', on: '2024-07-29', basis: 'inferred' },
			{ statement: 'oda-open', path: '1', step: '2', outlet: 'daily-buoy', on: '', basis: 'stated' },
			{ statement: 'oda-open', path: '2', step: '1', outlet: 'daily-buoy', on: '2024-07-30', basis: 'stated' },
		]);
	});

	test.each(HOSTILE)('%j stays in its cells', (text) => {
		for (const one of tablesOf(smallGraph(text))) {
			const read = csvParseRows(tableCsv(one).slice(1));
			expect(new Set(read.map((row) => row.length)), one.name).toEqual(new Set([one.columns.length]));
			for (const value of read.flat()) expect(value).not.toMatch(/^\s*[=+\-@]/);
		}
	});
});
