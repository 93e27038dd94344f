import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { atomOf } from '../../src/indexes/feeds/atom.ts';
import { documentsOf, FEED_SIZE, type FeedDocument, feedsOf } from '../../src/indexes/feeds/feeds.ts';
import { jsonFeedOf } from '../../src/indexes/feeds/json-feed.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';
import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';
import { elementsOf } from './well-formed.ts';

const absolute = addressesOf('https://parallax.example/', '/sub/');
const { collections } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) throw new Error('the records have mistakes: run `npm run content`');
const real = graphOf(collections);

const documents = (graph: Graph) => feedsOf(graph).flatMap(documentsOf);

function documentAt(graph: Graph, path: string): FeedDocument {
	const found = documents(graph).find((document) => document.path === path);
	if (found === undefined) throw new Error(path);
	return found;
}

const Instant = z.iso.datetime();
const Link = z.object({ href: z.url(), rel: z.string() });

/** RFC 4287, sections 4.1.1 and 4.1.2, as far as a feed without content elements has to keep it. */
const Atom = z
	.object({
		id: z.url(),
		title: z.object({ value: z.string().min(1) }),
		updated: Instant,
		authors: z.array(z.object({ name: z.string().min(1) })).min(1),
		links: z.array(Link),
		entries: z
			.array(
				z.object({
					id: z.url(),
					title: z.object({ value: z.string() }),
					updated: Instant,
					published: Instant,
					summary: z.object({ value: z.string().min(1), type: z.literal('text') }),
					links: z.array(Link),
				}),
			)
			.optional(),
	})
	.refine(({ links }) => links.filter(({ rel }) => rel === 'self').length === 1, 'one address of itself')
	.refine(({ entries = [] }) => new Set(entries.map(({ id }) => id)).size === entries.length, 'ids of entries differ')
	.refine(({ entries = [] }) => entries.every((e) => e.links.filter(({ rel }) => rel === 'alternate').length === 1), 'one page an entry')
	.refine(({ entries = [] }) => entries.every((e) => e.published <= e.updated), 'changed after it came in');

/** JSON Feed 1.1. */
const JsonFeed = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	description: z.string(),
	home_page_url: z.url(),
	feed_url: z.url(),
	next_url: z.url().optional(),
	language: z.string(),
	authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
	items: z.array(
		z.strictObject({
			id: z.url(),
			url: z.url(),
			external_url: z.url().optional(),
			title: z.string(),
			content_text: z.string().min(1),
			date_published: Instant,
			date_modified: Instant,
			tags: z.array(z.string()),
		}),
	),
});

/** As many statements as one article may have, so that archives are needed. */
function manyStatements(count: number): Graph {
	const graph = smallGraph();
	const [first] = graph.statements;
	if (first === undefined) throw new Error('the small corpus has no statement');
	const statements = Array.from({ length: count }, (_, index) => ({ ...first, id: `s-${String(index).padStart(4, '0')}` }));
	return graphOf({ ...graph, statements });
}

describe.each([
	['the small corpus', smallGraph()],
	['the real corpus', real],
	['a corpus of 250 statements', manyStatements(250)],
])('the feeds of %s', (_name, graph) => {
	test('are valid Atom', () => {
		for (const document of documents(graph)) {
			const xml = atomOf(graph, document, absolute);
			expect(elementsOf(xml).filter((name) => name === 'entry')).toHaveLength(document.statements.length);
			expect(Atom.safeParse(parseAtomFeed(xml)).error, document.path).toBeUndefined();
		}
	});

	test('are valid JSON Feed', () => {
		for (const document of documents(graph))
			expect(JsonFeed.safeParse(JSON.parse(jsonFeedOf(graph, document, absolute))).error, document.path).toBeUndefined();
	});

	test('hold every statement: of the corpus, of each actor, side, topic and article', () => {
		for (const feed of feedsOf(graph)) {
			const held = new Set(documentsOf(feed).flatMap((document) => document.statements.map(({ id }) => id)));
			expect(held, feed.path).toEqual(new Set(feed.statements.map(({ id }) => id)));
		}
		expect(documentAt(graph, '/feed').feed.statements).toHaveLength(graph.statements.length);
		const count = (part: string) => feedsOf(graph).filter(({ path }) => path.startsWith(`/feeds/${part}/`)).length;
		expect(count('actors')).toBe(new Set(graph.statements.flatMap((s) => s.speakers)).size);
		expect(count('articles')).toBe(new Set(graph.statements.map((s) => s.article)).size);
		expect(count('topics')).toBe(new Set(graph.statements.flatMap((s) => s.topics)).size);
	});
});

describe('archives', () => {
	const graph = manyStatements(250);
	const all = documents(graph).filter(({ feed }) => feed.path === '/feed');

	test('are reached from the feed by one link after the other, and say that they are archives', () => {
		const seen: string[] = [];
		for (let path: string | null = '/feed'; path !== null; path = documentAt(graph, path).previous) {
			const xml = atomOf(graph, documentAt(graph, path), absolute);
			expect(xml.includes('<fh:archive/>')).toBe(path !== '/feed');
			expect(xml.includes('rel="current"')).toBe(path !== '/feed');
			seen.push(path);
		}
		expect(seen).toEqual(['/feed', '/feeds/all/archive-2', '/feeds/all/archive-1']);
		expect(documentAt(graph, '/feeds/all/archive-1').next).toBe('/feeds/all/archive-2');
	});

	test('are full but for the last, so that a new entry leaves the older ones as they are', () => {
		expect(all.map(({ statements }) => statements.length)).toEqual([FEED_SIZE, FEED_SIZE, FEED_SIZE]);
		const older = (count: number) => {
			const grown = graphOf({ ...graph, statements: graph.statements.slice(250 - count) });
			return documentAt(grown, '/feeds/all/archive-1').statements.map(({ id }) => id);
		};
		expect(older(240)).toEqual(older(250));
	});

	test('are not there where the feed holds all', () => {
		expect(documentsOf({ path: '/feed', title: 'x', page: '/', statements: manyStatements(FEED_SIZE).statements })).toHaveLength(1);
	});
});

describe('an entry', () => {
	const graph = smallGraph();
	const feed = atomOf(graph, documentAt(graph, '/feed'), absolute);
	const entry = (id: string, xml = feed) => xml.split('<entry>').find((text) => text.includes(`/statements/${id}/`)) ?? '';

	test('is dated by its record: when it came in and was changed, else the release, never what was printed or said', () => {
		expect(entry('oda-open')).toContain('<published>2024-09-01T');
		const statements = graph.statements.map((s) => ({ ...s, added: '2024-10-01', changed: '2024-10-05' }));
		const dated = graphOf({ ...graph, statements });
		const xml = atomOf(dated, documentAt(dated, '/feed'), absolute);
		expect(entry('oda-open', xml)).toMatch(/<published>2024-10-01T[\s\S]*<updated>2024-10-05T/);
		const undated = graphOf({ ...graph, corpus: { ...graph.corpus, released: null } });
		expect(atomOf(undated, documentAt(undated, '/feed'), absolute)).toContain('<updated>1970-01-01T00:00:00');
	});

	test('says in words how the statement was printed', () => {
		expect(entry('oda-open')).toContain('Partly quoted, in translation; said [29 July 2024]; via Wire');
		expect(entry('oda-open')).toContain('The harbour “stays open” to all. In: [Jo Pen]');
	});

	test('of a paraphrase has no quotation marks', () => {
		expect(entry('oda-paraphrase')).toContain('Paraphrase; said [between 1 and 9 July 2024]. Fishing goes on. In:');
		expect(entry('oda-paraphrase').replace('“Harbour ‘Open’, Ministers Say”', '')).not.toMatch(/[“”]|&quot;/);
	});

	test.each(HOSTILE)('with %j never becomes markup', (text) => {
		const hostile = smallGraph(text);
		expect(elementsOf(atomOf(hostile, documentAt(hostile, '/feed'), absolute))).toEqual(elementsOf(feed));
		const items = JsonFeed.parse(JSON.parse(jsonFeedOf(hostile, documentAt(hostile, '/feed'), absolute))).items;
		expect(items).toHaveLength(hostile.statements.length);
	});
});
