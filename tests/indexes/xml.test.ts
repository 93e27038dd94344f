import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { atomFeed } from '../../src/indexes/feed.ts';
import { openSearch, webManifest } from '../../src/indexes/manifest.ts';
import { robots, sitemap } from '../../src/indexes/sitemap.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';
import { elementsOf } from './well-formed.ts';

const absolute = addressesOf('https://parallax.example/', '/sub/');
const count = (xml: string, name: string) => elementsOf(xml).filter((element) => element === name).length;
const entryOf = (xml: string, id: string) => xml.split('\n').find((line) => line.includes(`/statements/${id}/`)) ?? '';

describe('the feed', () => {
	const feed = atomFeed(smallGraph(), absolute);

	test('has an entry a statement, the newest article first', () => {
		expect([...feed.matchAll(/<entry><id>[^<]*\/statements\/([a-z-]+)\//g)].map((m) => m[1])).toEqual([
			'hostile',
			'oda-open',
			'oda-paraphrase',
			'south-thinks',
			'author-own',
		]);
	});

	test('takes its day from the newest article, never from the clock', () => {
		expect(feed).toMatch(/<subtitle>[^<]*<\/subtitle><updated>2024-08-01T00:00:00Z<\/updated>/);
		const graph = smallGraph();
		expect(atomFeed(graphOf({ ...graph, statements: [] }), absolute)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
	});

	test('dates an entry by the last day on which its article can have been published', () => {
		const graph = smallGraph();
		const month = { value: '2024-09', basis: 'inferred', note: null, earliest: '2024-09-01', latest: '2024-09-30' } as const;
		const articles = graph.articles.map((article) => ({ ...article, published: month }));
		expect(atomFeed(graphOf({ ...graph, articles }), absolute)).toContain('<updated>2024-09-30T00:00:00Z</updated>');
	});

	test('says in words how a statement was printed', () => {
		expect(entryOf(feed, 'oda-open')).toContain('Partly quoted, in translation; said [29 July 2024]; via Wire');
		expect(entryOf(feed, 'oda-open')).toContain('The harbour “stays open” to all. In: [Jo Pen]');
	});

	test('a paraphrase stands in no quotation marks', () => {
		const entry = entryOf(feed, 'oda-paraphrase');
		expect(entry).toContain('Paraphrase; said between 1 and 9 July 2024. Fishing goes on. In:');
		expect(entry.replace('“Harbour ‘Open’, Ministers Say”', '')).not.toMatch(/[“”]|&quot;/);
	});

	test.each(HOSTILE)('%j never becomes markup', (text) => {
		expect(elementsOf(atomFeed(smallGraph(text), absolute))).toEqual(elementsOf(feed));
	});
});

describe('the sitemap', () => {
	test('names every page once, by its full address', () => {
		const xml = sitemap(smallGraph(), absolute);
		const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1]);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(count(xml, 'url')).toBe(addresses.length);
		expect(addresses[0]).toBe('https://parallax.example/sub/');
		expect(addresses).toContain('https://parallax.example/sub/statements/oda-open/');
		expect(addresses).toContain('https://parallax.example/sub/outlets/wire/');
	});

	test('is named by robots.txt', () => {
		expect(robots(absolute)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://parallax.example/sub/sitemap.xml\n');
	});
});

describe('the descriptions for browsers', () => {
	test.each(HOSTILE)('%j never becomes markup in opensearch.xml', (text) => {
		expect(elementsOf(openSearch(smallGraph(text), absolute))).toEqual([
			'OpenSearchDescription',
			'ShortName',
			'Description',
			'InputEncoding',
			'Url',
		]);
	});

	test('the manifest starts at the base', () => {
		expect(webManifest(smallGraph(), (path) => `/sub${path}`)).toMatchObject({
			short_name: 'Two Harbours',
			start_url: '/sub/',
			scope: '/sub/',
		});
	});
});
