import { afterEach, describe, expect, test } from 'vitest';
import { eachKind } from '../site/pages.ts';
import { firefoxOf, follow, textOf } from './served.ts';

/** What readers do, in Firefox. */

const { open, wrong } = firefoxOf();
afterEach(() => expect(wrong.splice(0)).toEqual([]));

test('from the front page to a topic, a statement on it and its article', async () => {
	const page = await open('/');
	await follow(page, 'nav a[href="/topics/"]');
	await follow(page, 'main a[href^="/topics/"]:not([href*="#"])');
	await follow(page, 'main a[href^="/statements/"]');
	expect(await textOf(page, 'h1')).not.toBe('');
	await follow(page, 'main a[href^="/articles/"]');
	expect(new URL(page.url()).pathname).toMatch(/^\/articles\/[^/]+\/$/);
	await page.close();
});

test('a misspelt query is answered while it is typed, and its answer leads to a statement', async () => {
	const page = await open('/search/');
	await page.type('#q', 'lavorv yonagooni');
	await page.waitForSelector('px-search[data-answered="lavorv yonagooni"] .results > li');
	expect(await textOf(page, '.results > li')).toContain('Yonaguni');
	await follow(page, '.results > li h3 a');
	expect(new URL(page.url()).pathname).toMatch(/^\/statements\//);
	await page.close();
});

test('the palette opens by a key, moves by arrows and gives the focus back', async () => {
	const page = await open('/topics/');
	await page.keyboard.press('/');
	await page.waitForSelector('dialog[open] [role=combobox]:focus');
	await page.keyboard.type('kurils');
	await page.waitForSelector('dialog[open] [role=option]');
	await page.keyboard.press('ArrowDown');
	await page.waitForSelector('[role=option][aria-selected=true]');
	await page.keyboard.press('Escape');
	expect(await page.$('dialog[open]')).toBeNull();
	await page.close();
});

test('the timeline filters, walks by keys, and keeps its state in the address', async () => {
	const page = await open('/timeline/');
	await page.waitForSelector('px-timeline[data-ready]');
	await page.select('px-timeline select[name=as]', 'direct');
	await page.waitForFunction(() => location.search === '?as=direct');
	expect(await textOf(page, 'px-timeline output')).toMatch(/^\d+ of \d+ statements$/);
	await page.evaluate(() => document.querySelector<SVGAElement>('.detail svg.chart a[tabindex="0"]')?.focus());
	await page.keyboard.press('ArrowRight');
	await page.waitForFunction(() => /^2 of \d+: /.test(document.querySelector('px-timeline > [aria-live]')?.textContent ?? ''));
	await page.close();
});

test('two sides are compared, and a choice that names nothing says so', async () => {
	const page = await open('/compare/?a=period:2024-99&b=period:2024');
	await page.waitForFunction(() => document.querySelector('[data-note]')?.textContent?.includes('period:2024-99'));
	await page.select('select[name=a]', 'side:russia');
	await page.waitForSelector('.result .row .statement h3');
	await page.close();
});

test('a cell of the network lists its statements', async () => {
	const page = await open('/network/');
	await page.waitForSelector('px-network[data-ready]');
	await page.click('.matrix td a');
	await page.waitForSelector('.chosen:not([hidden]) li a');
	await page.close();
});

describe('each kind of page', () => {
	test.each(eachKind())('%s opens without an error and without sideways scroll at 320 px', async (path) => {
		const page = await open(path, 320);
		expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await page.close();
	});
});
