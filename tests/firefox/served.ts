import type { AddressInfo } from 'node:net';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findFirefox } from '../../scripts/browser.ts';
import { staticServer } from '../../scripts/static-server.ts';

/** Settings of Firefox (`about:config`). */
type Settings = Record<string, string | number | boolean>;

/** A Firefox beside a server of the built site, for the tests of a file: opens pages by their path. */
export function firefoxOf(settings: Settings = {}): { open: (path: string, width?: number) => Promise<Page>; wrong: string[] } {
	const server = staticServer({ folder: process.env['PARALLAX_OUT'] ?? 'dist', base: '' });
	const wrong: string[] = [];
	let browser: Browser;
	let origin = '';
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		browser = await launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true, extraPrefsFirefox: settings });
	});
	afterAll(async () => {
		await browser.close();
		server.closeAllConnections();
		server.close();
	});
	const open = async (path: string, width = 1280) => {
		const page = await browser.newPage();
		await page.setViewport({ width, height: 900 });
		page.on('console', (message) => {
			if (message.type() === 'error') wrong.push(`${path}: ${message.text()}`);
		});
		page.on('pageerror', (error) => wrong.push(`${path}: ${error instanceof Error ? error.message : String(error)}`));
		await page.goto(origin + path, { waitUntil: 'load' });
		return page;
	};
	return { open, wrong };
}

/** The text of what a selector finds first. */
export function textOf(page: Page, selector: string): Promise<string> {
	return page.$eval(selector, (element) => element.textContent ?? '');
}

/** Follows a link and waits for its page; a step of the history within one page is none. */
export async function follow(page: Page, selector: string): Promise<void> {
	const { pathname } = new URL(page.url());
	await page.click(selector);
	await page.waitForFunction((before) => location.pathname !== before && document.readyState === 'complete', {}, pathname);
}
