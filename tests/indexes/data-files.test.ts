import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { annotationCollection } from '../../src/indexes/annotations.ts';
import { bibtexOf } from '../../src/indexes/bibtex.ts';
import { citations } from '../../src/indexes/csl.ts';
import { DATA_FILES, dataOf, jsonText } from '../../src/indexes/data-files.ts';
import { dataPackage } from '../../src/indexes/data-package.ts';
import { atomFeed } from '../../src/indexes/feed.ts';
import { pairsCsv, positionsCsv } from '../../src/indexes/issue-tables.ts';
import { corpusLd } from '../../src/indexes/json-ld.ts';
import { sitemap } from '../../src/indexes/sitemap.ts';
import { statementsCsv } from '../../src/indexes/statements-csv.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { FILE_SCHEMAS, jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';
import { elementsOf } from './well-formed.ts';

const absolute = addressesOf('https://parallax.example', '/');
const { collections } = await loadCorpus(diskFiles('content'));
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
	});
}

const everything = (graph: Graph) => [
	...DATA_FILES.map((file) => jsonText(dataOf(graph, file))),
	statementsCsv(graph, absolute),
	positionsCsv(graph, absolute),
	pairsCsv(graph, absolute),
	jsonText(corpusLd(graph, absolute)),
	jsonText(annotationCollection(graph, absolute)),
	jsonText(dataPackage(graph)),
	atomFeed(graph, absolute),
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

describe('the data package', () => {
	test('names every file of the contract with its schema', () => {
		const { resources, name } = dataPackage(smallGraph());
		expect(name).toBe('two-harbours');
		expect(resources.map((resource) => resource.path)).toEqual([
			...DATA_FILES.filter((file) => file !== 'issues').map((file) => `${file}.json`),
			'statements.csv',
			'parallax.jsonld',
			'annotations.jsonld',
			'cite.bib',
			'cite.json',
		]);
		expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
	});

	test('names issues, positions and pairs where there are issues, and only there', () => {
		const added = dataPackage(invented).resources.map((resource) => resource.path);
		const without = new Set(dataPackage(smallGraph()).resources.map((resource) => resource.path));
		expect(added.filter((path) => !without.has(path))).toEqual(['issues.json', 'positions.csv', 'pairs.csv']);
		expect(sitemap(smallGraph(), absolute)).not.toContain('/issues/');
		expect(sitemap(invented, absolute)).toContain('/issues/ferry-and-bank/');
	});
});

describe('the real corpus', () => {
	test('its feed and sitemap are well formed', () => {
		expect(elementsOf(atomFeed(real, absolute)).filter((name) => name === 'entry')).toHaveLength(Math.min(100, real.statements.length));
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
		for (const entry of entries) expect(entry).toMatch(/^@misc\{[a-z0-9-]+,\n(?:\t[a-z]+ = .+,\n)+\}\n$/);
	});
});

describe('hostile text', () => {
	test.each(HOSTILE)('%j comes back from the JSON as it was', (text) => {
		expect(JSON.parse(jsonText(dataOf(smallGraph(text), 'topics')))).toEqual([{ id: 'harbour', label: text, gloss: text, names: [] }]);
	});
});
