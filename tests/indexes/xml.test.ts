import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/indexes/address.ts';
import { openSearch, webManifest } from '../../src/indexes/manifest.ts';
import { robots, sitemap } from '../../src/indexes/sitemap.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';
import { elementsOf } from './well-formed.ts';

const absolute = addressesOf('https://parallax.example/', '/sub/');
const count = (xml: string, name: string) => elementsOf(xml).filter((element) => element === name).length;

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
