import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { annotationCollection } from '../../src/indexes/annotations.ts';
import { citationFile } from '../../src/indexes/citation-file.ts';
import { bibtexOf } from '../../src/indexes/cite/bibtex.ts';
import { citations } from '../../src/indexes/cite/csl.ts';
import { DATA_FILES, dataFilesOf, dataOf, jsonBytes, jsonText } from '../../src/indexes/data-files.ts';
import { corpusLd } from '../../src/indexes/heads/json-ld.ts';
import { sitemap } from '../../src/indexes/sitemap.ts';
import { dataPackage } from '../../src/indexes/tables/data-package.ts';
import { datasetteMetadata } from '../../src/indexes/tables/metadata.ts';
import { allTables, tableCsv } from '../../src/indexes/tables/tables.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';
import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { FILE_SCHEMAS, jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';
import { elementsOf } from './well-formed.ts';

const absolute = addressesOf('https://parallax.example', '/');
const { collections } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) throw new Error('the records have mistakes: run `npm run content`');
const real = graphOf(collections);
const { collections: dispute } = await loadCorpus(diskFiles('tests/corpus'));
if (dispute === null) throw new Error('the invented corpus has mistakes');
const invented = graphOf(dispute);

/** The same corpus, its lists in another order, as another loader may give them. */
function shuffled(graph: Graph): Graph {
	return graphOf({
		corpus: graph.corpus,
		articles: graph.articles.toReversed(),
		actors: graph.actors.toReversed(),
		statements: graph.statements.toReversed(),
		claims: graph.claims.toReversed(),
		issues: graph.issues.toReversed(),
		events: graph.events.toReversed(),
		topics: graph.topics.toReversed(),
		citations: graph.citations.toReversed(),
		inconsistencies: graph.inconsistencies.toReversed(),
		withdrawn: graph.withdrawn.toReversed(),
		idle: graph.idle.toReversed(),
	});
}

const tablesOf = (graph: Graph) => allTables(graph, absolute, jsonSchemaOf);
const everything = (graph: Graph) => [
	...DATA_FILES.map((file) => jsonText(dataOf(graph, file))),
	...tablesOf(graph).map(tableCsv),
	jsonText(corpusLd(graph, absolute)),
	jsonText(annotationCollection(graph, absolute)),
	jsonText(dataPackage(graph, tablesOf(graph), absolute)),
	jsonText(datasetteMetadata(graph, tablesOf(graph), absolute)),
	citationFile(graph, absolute),
	sitemap(graph, absolute),
];

describe.each([
	['the small corpus', smallGraph()],
	['the invented corpus', invented],
	['the real corpus', real],
])('the data files of %s', (_name, graph) => {
	test.each(DATA_FILES)('%s.json fits its schema, and its JSON Schema', (file) => {
		const data: unknown = JSON.parse(jsonText(dataOf(graph, file)));
		expect(FILE_SCHEMAS[file].parse(data)).toEqual(data);
		expect(z.fromJSONSchema(jsonSchemaOf(file) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(data).error).toBeUndefined();
	});

	test.each(DATA_FILES)('%s.json: its bytes are those of its text', (file) => {
		const data = dataOf(graph, file);
		expect(new TextDecoder().decode(jsonBytes(data))).toBe(jsonText(data));
		expect(new TextDecoder().decode(jsonBytes([]))).toBe('[]\n');
	});

	test('hold everything', () => {
		for (const file of DATA_FILES) if (file !== 'corpus') expect(dataOf(graph, file)).toHaveLength(graph[file].length);
	});

	test('are the same bytes whatever order the collections come in', () => {
		expect(everything(shuffled(graph))).toEqual(everything(graph));
	});
});

describe('the JSON Schemas', () => {
	test.each(DATA_FILES)('%s: every field of it is described', (file) => {
		const schema = jsonSchemaOf(file) as { properties?: object; items?: { properties?: object } };
		const fields = Object.entries(schema.items?.properties ?? schema.properties ?? {}) as [string, { description?: string }][];
		expect(fields.length).toBeGreaterThan(3);
		expect(fields.filter(([, field]) => !field.description).map(([name]) => name)).toEqual([]);
	});

	test('refuse what the contract does not hold', () => {
		const schema = z.fromJSONSchema(jsonSchemaOf('claims'));
		expect(schema.safeParse([{ id: 'x' }]).success).toBe(false);
	});
});

/** The Data Package standard, version 2, as far as it asks and we give. */
const DataPackage = z.object({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: z.string().regex(/^[a-z0-9-]+$/),
	homepage: z.url(),
	version: z.string(),
	created: z.iso.datetime(),
	licenses: z.array(z.strictObject({ name: z.string(), title: z.string(), path: z.url() })).min(1),
	contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).min(1),
	sources: z.array(z.strictObject({ title: z.string(), path: z.url().optional() })).min(1),
	resources: z.array(
		z.object({
			name: z.string().regex(/^[a-z0-9-]+$/),
			path: z.string().regex(/^[A-Za-z0-9./-]+$/),
			description: z.string().min(1),
			mediatype: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
			type: z.literal('table').optional(),
			schema: z
				.strictObject({
					fields: z.array(
						z.strictObject({
							name: z.string(),
							type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
							description: z.string().min(1),
						}),
					),
					missingValues: z.array(z.string()),
					primaryKey: z.array(z.string()).min(1),
					foreignKeys: z
						.array(
							z.strictObject({
								fields: z.array(z.string()),
								reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
							}),
						)
						.min(1)
						.optional(),
				})
				.optional(),
		}),
	),
});

/** Whether a cell is of its column's type as Frictionless reads it. */
const FITS = {
	string: () => true,
	integer: (cell: string) => /^-?\d+$/.test(cell),
	number: (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell),
	boolean: (cell: string) => cell === 'true' || cell === 'false',
	date: (cell: string) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
} as const;

describe.each([
	['small', smallGraph()],
	['real', real],
])('the data package of the %s corpus', (_name, graph) => {
	const tables = tablesOf(graph);
	const described = DataPackage.parse(JSON.parse(jsonText(dataPackage(graph, tables, absolute))));

	test('names every file of the contract, every table and every other file once', () => {
		const paths = described.resources.map((resource) => resource.path);
		expect(paths.toSorted()).toEqual(
			[
				...dataFilesOf(graph).map((file) => `${file}.json`),
				...tables.map((table) => `${table.name}.csv`),
				...['parallax.sqlite', 'parallax.jsonld', 'annotations.jsonld', 'cite.bib', 'cite.ris', 'cite.json'],
			].sort(),
		);
		expect(new Set(described.resources.map((resource) => resource.name)).size).toBe(paths.length);
	});

	test('says the version, the licence, who made it and what it reads', () => {
		expect(described).toMatchObject({ version: graph.corpus.version, licenses: [{ name: 'CC-BY-4.0' }] });
		expect(described.sources).toHaveLength(graph.articles.length);
	});

	test('its tables fit it: columns, types, keys that name one row, references that lead somewhere', () => {
		const rowsOf = new Map(
			described.resources.flatMap(({ path, name, schema }) => {
				const table = tables.find((one) => `${one.name}.csv` === path);
				if (table === undefined || schema === undefined) return [];
				const [header = [], ...rows] = csvParseRows(tableCsv(table).slice(1));
				expect(header).toEqual(schema.fields.map((field) => field.name));
				const at = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
				return [[name, { rows, schema, at }] as const];
			}),
		);
		expect(rowsOf.size).toBe(tables.length);
		for (const [name, { rows, schema, at }] of rowsOf) {
			for (const { name: column, type } of schema.fields)
				expect(
					rows.map((row) => at(row, column)).filter((cell) => cell !== '' && !FITS[type](cell)),
					`${name}.${column}`,
				).toEqual([]);
			const keys = rows.map((row) => schema.primaryKey.map((column) => at(row, column)).join('\u0000'));
			expect(new Set(keys).size, name).toBe(keys.length);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const other = rowsOf.get(reference.resource);
				const ids = new Set(other?.rows.map((row) => other.at(row, 'id')));
				const cells = rows.map((row) => at(row, fields[0] ?? '')).filter((cell) => cell !== '');
				if (graph === real)
					expect(
						cells.filter((cell) => !ids.has(cell)),
						`${name}.${fields[0]}`,
					).toEqual([]);
			}
		}
	});
});

test('the data package names codings, agreement and codebook where a corpus has them, each once', () => {
	const evidence = ['evidence/codebook.md', 'evidence/coding/one.json', 'evidence/coding/first/one.json', 'evidence/cues.yaml'];
	const kept = evidence.map((path) => ({ path, description: 'How it was coded.' }));
	const { resources } = DataPackage.parse(JSON.parse(jsonText(dataPackage(invented, tablesOf(invented), absolute, kept))));
	expect(resources.map(({ path }) => path)).toEqual(expect.arrayContaining(evidence));
	expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test('CITATION.cff of the repository is what the build writes, without an address', () => {
	expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationFile(real, null));
	expect(parse(citationFile(smallGraph(), absolute))).toEqual({
		'cff-version': '1.2.0',
		message: expect.stringContaining('please cite it') as unknown,
		type: 'dataset',
		title: 'Two Harbours: plain',
		abstract: 'plain',
		authors: [{ name: 'Two readers' }],
		version: '1.0.0',
		'date-released': '2024-09-01',
		license: 'CC-BY-4.0',
		url: 'https://parallax.example/',
	});
});

test('the data package names issues, positions and pairs where there are issues, and only there', () => {
	const names = (graph: Graph) => dataPackage(graph, tablesOf(graph), absolute).resources.map((resource) => resource.path);
	const without = new Set(names(smallGraph()));
	expect(names(invented)).toEqual(expect.arrayContaining(['issues.json', 'issues.csv', 'positions.csv', 'pairs.csv']));
	expect([...without].filter((path) => /issue|position|pairs/.test(path))).toEqual([]);
	expect(sitemap(smallGraph(), absolute)).not.toContain('/issues/');
	expect(sitemap(invented, absolute)).toContain('/issues/ferry-and-bank/');
});

describe('the real corpus', () => {
	test('its sitemap is well formed', () => {
		expect(elementsOf(sitemap(real, absolute)).length).toBeGreaterThan(real.statements.length);
	});

	test('no quotation mark stands around a paraphrase', () => {
		for (const s of real.statements.filter((x) => x.presentation === 'indirect' || x.presentation === 'mention')) {
			expect(s.heading + s.text, s.id).not.toMatch(/^[“"].*[”"]$/);
		}
	});

	test('every reference of its JSON-LD leads to a node', () => {
		const nodes = corpusLd(real, absolute)['@graph'];
		const ids = new Set(nodes.map((node) => node['@id']));
		const refs = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map((m) => m[1] ?? '');
		expect([...new Set(refs)].filter((id) => !ids.has(id))).toEqual([]);
	});

	test('every citation is one entry of its own', () => {
		const entries = citations(real, absolute).map(bibtexOf);
		expect(entries).toHaveLength(real.articles.length + real.statements.length);
		for (const entry of entries) expect(entry).toMatch(/^@(?:misc|online|article)\{[a-z0-9-]+,\n(?:\t[a-z]+ = .+,\n)+\}\n$/);
	});
});

describe('hostile text', () => {
	test.each(HOSTILE)('%j comes back from the JSON as it was', (text) => {
		expect(JSON.parse(jsonText(dataOf(smallGraph(text), 'topics')))).toEqual([
			{ id: 'harbour', label: text, gloss: text, names: [], places: [], termUses: null },
		]);
	});
});
