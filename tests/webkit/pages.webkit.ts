import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWebKit } from '../../scripts/browser.ts';
import { staticServer } from '../../scripts/static-server.ts';
import { eachKind } from '../site/pages.ts';
import { type Driver, startWebKit } from './driver.ts';

/** Each kind of page in WebKitGTK, and that its tools wake. */

const server = staticServer({ folder: process.env['PARALLAX_OUT'] ?? 'dist', base: '' });
let driver: Driver;
let origin = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	driver = await startWebKit(findWebKit() ?? '');
});
afterAll(async () => {
	await driver.end();
	server.closeAllConnections();
	server.close();
});

test.each(eachKind())('%s opens, with one heading and no sideways scroll', async (path) => {
	await driver.resize(400);
	await driver.open(origin + path);
	const [headings, words, over] = await driver.ask<number[]>(
		'[document.querySelectorAll("h1").length, document.querySelector("main").textContent.length, document.documentElement.scrollWidth - innerWidth]',
	);
	expect(headings).toBe(1);
	expect(words).toBeGreaterThan(100);
	expect(over).toBeLessThanOrEqual(0);
});

test.each([
	['/timeline/', 'document.querySelector("px-timeline").hasAttribute("data-ready")'],
	['/network/', 'document.querySelector("px-network").hasAttribute("data-ready")'],
	['/compare/?a=period:2024-99&b=period:2024', 'document.querySelector("[data-note]").textContent.includes("period:2024-99")'],
	['/search/?q=lavorv%20yonagooni', '(document.querySelector(".results > li")?.textContent ?? "").includes("Yonaguni")'],
])('the tool of %s wakes', async (path, script) => {
	await driver.open(origin + path);
	await driver.until(script);
});
