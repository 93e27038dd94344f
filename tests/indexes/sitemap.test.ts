import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STANDING_PAGES } from '../../src/indexes/sitemap.ts';

test('every page of src/pages that stands for no single thing is in the sitemap', () => {
	const paths = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.astro') && !file.includes('[') && file !== '404.astro')
		.map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/([^/])$/, '$1/'));
	const known: readonly string[] = STANDING_PAGES;
	expect(paths.filter((path) => !known.includes(path))).toEqual([]);
});
