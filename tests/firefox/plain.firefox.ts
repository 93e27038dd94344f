import { afterEach, expect, test } from 'vitest';
import { eachKind } from '../site/pages.ts';
import { firefoxOf } from './served.ts';

/** The same site in a Firefox whose reader has switched scripts off, in the dark. */

const { open, wrong } = firefoxOf({ 'javascript.enabled': false, 'layout.css.prefers-color-scheme.content-override': 0 });
afterEach(() => expect(wrong.splice(0)).toEqual([]));

// Nothing that waits: where scripts are off, only what is asked and answered at once is run.

test('scripts are off and the page is dark', async () => {
	const page = await open('/timeline/');
	const [ready, shown, light] = await page.evaluate(() => [
		document.querySelector('px-timeline')?.hasAttribute('data-ready'),
		getComputedStyle(document.querySelector('form.filters') ?? document.body).display,
		Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]),
	]);
	expect([ready, shown]).toEqual([false, 'none']);
	expect(light).toBeLessThan(60);
	await page.close();
});

test('a query leads to a page that leads to every statement', async () => {
	const page = await open('/search/?q=anything');
	expect(await page.evaluate(() => document.querySelectorAll('main a[href^="/statements/"]').length)).toBeGreaterThan(5);
	await page.close();
});

test('a cell of the network leads to its statements', async () => {
	const page = await open('/network/');
	const to = await page.evaluate(() => document.querySelector('.matrix td a')?.getAttribute('href') ?? '');
	expect(to).toMatch(/^\/(?:statements|actors)\//);
	await page.close();
	const next = await open(to);
	expect(await next.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
	await next.close();
});

test.each(eachKind())('%s has its heading and its text', async (path) => {
	const page = await open(path);
	const [heading, text] = await page.evaluate(() =>
		['h1', 'main'].map((name) => document.querySelector(name)?.textContent?.trim().length ?? 0),
	);
	expect(heading).toBeGreaterThan(0);
	expect(text).toBeGreaterThan(100);
	await page.close();
});
