import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lookThrough } from '../../scripts/fuzz/outputs.ts';
import { portOf } from './ports.ts';

const dist = resolve(import.meta.dirname, '../../test-results/hostile-dist');
const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name === 'index.html')
	.map((entry) => `/parallax${entry.parentPath.slice(dist.length)}/`);
const origin = `http://127.0.0.1:${portOf('hostile')}`;

test('no text of a record becomes markup or script on any page', async ({ page }) => {
	test.setTimeout(240_000);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	for (const path of pages) {
		await page.goto(origin + path);
		const found = await page.evaluate(() => ({
			ran: 'hostile' in window,
			images: document.querySelectorAll('img[src="x"]').length,
			handlers: document.querySelectorAll('[onerror],[onload],[onmouseover]').length,
		}));
		expect({ path, ...found }).toEqual({ path, ran: false, images: 0, handlers: 0 });
	}
	expect(errors).toEqual([]);
});

test('no text of a record becomes more than text in any file, page or not', () => {
	const { files, escaped } = lookThrough(dist);
	expect(escaped.slice(0, 10)).toEqual([]);
	for (const ending of ['.html', '.json', '.jsonld', '.csv', '.xml', '.svg', '.bib']) expect(files[ending], ending).toBeGreaterThan(0);
});
