import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostHeaders } from '../../src/indexes/host-headers.ts';
import { robots, STANDING_PAGES, sitemap } from '../../src/indexes/sitemap.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { loadFixture } from '../record/fixtures.ts';

test('every page of src/pages that stands for no single thing is in the sitemap', () => {
	const paths = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.astro') && !file.includes('[') && file !== '404.astro')
		.map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/([^/])$/, '$1/'));
	const known: readonly string[] = STANDING_PAGES;
	expect(paths.filter((path) => !known.includes(path))).toEqual([]);
});

const at = (path: string) => `https://example.org${path}`;

test('a file of another pair names only what lies below it: a sitemap above is none of its business', async () => {
	const { collections } = await loadFixture('good', 'sample');
	if (collections === null) throw new Error('The sample has a mistake.');
	const shared = /^\/(?:statements|articles|actors|events|outlets|data|about|search)\//;
	const ofPair = (path: string) => at(shared.test(path) ? path : `/pairs/a-and-b${path}`);
	const found = [...sitemap(graphOf(collections), ofPair).matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
	expect(found).toContain(at('/pairs/a-and-b/topics/'));
	expect(found.filter((address) => !address?.startsWith(at('/pairs/a-and-b/')))).toEqual([]);
});

test('robots.txt names the sitemap of each pair', () => {
	expect(robots(at, ['pairs/a-and-b']).split('\n').slice(3)).toEqual([
		`Sitemap: ${at('/sitemap.xml')}`,
		`Sitemap: ${at('/pairs/a-and-b/sitemap.xml')}`,
		'',
	]);
});

test('no other site shows the pages of a pair in a frame', () => {
	const headers = hostHeaders('', ['pairs/a-and-b']);
	expect(headers).toContain("/pairs/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
	expect(headers).toContain('/pairs/a-and-b/topics/*\n  Cache-Control: public, max-age=0, must-revalidate\n');
	expect(headers).toContain('/pairs/a-and-b/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
	expect(hostHeaders('')).not.toContain('pairs');
	expect(hostHeaders('/x', [], ['ja'])).toContain("/x/ja/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
	expect(hostHeaders('')).not.toContain('/ja/');
});
