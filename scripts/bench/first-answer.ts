/**
 * `npm run bench:first [-- --sizes 0,10000] [--times 9] [--dist folder,…]`: milliseconds from asking for `/search/?q=…` to its
 * first answer, each time in a browser that has kept nothing; size 0 is the site's own corpus. Several built sites are asked in
 * turns, so that what else the machine does falls on each alike.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { writeIndex } from '../../src/search/writer/write-index.ts';
import { browserOrExplain } from '../browser.ts';
import { generateCorpus } from './generate-corpus.ts';
import { at } from './in-browser.ts';
import { place } from './place.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '0,10000' },
		times: { type: 'string', default: '9' },
		dist: { type: 'string', default: 'dist' },
	},
});

/** Notes when the first answer is drawn. */
function watch(): void {
	const observer = new MutationObserver(() => {
		if (document.querySelector('px-search[data-answered]') === null) return;
		document.documentElement.dataset['first'] = String(performance.now());
		observer.disconnect();
	});
	observer.observe(document, { subtree: true, attributes: true, childList: true });
}

/** From the request to the answer, by the page's own clock. */
async function once(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForSelector('html[data-first]', { timeout: 60_000, state: 'attached' });
	const spent = Number(await page.locator('html').getAttribute('data-first'));
	await context.close();
	return spent;
}

/** A built site, with the index of a generated corpus in the place of its own where a size is given, served. */
async function served(dist: string, size: number) {
	const folder = await mkdtemp(join(tmpdir(), 'parallax-first-'));
	if (size === 0) await cp(resolve(dist), folder, { recursive: true });
	else await place(writeIndex(generateCorpus(size)), resolve(dist), folder);
	return { dist, folder, server: await serve({ '/': folder }), spent: [] as number[] };
}

async function bench(browser: Browser, size: number): Promise<void> {
	const sites = await Promise.all(values.dist.split(',').map((dist) => served(dist, size)));
	try {
		for (let time = 0; time < Number(values.times); time++)
			for (const { server, spent } of sites) spent.push(await once(browser, `${server.origin}/search/?q=sanctions+japan`));
		for (const { dist, spent } of sites) {
			spent.sort((a, b) => a - b);
			const ms = (share: number) => at(spent, share).toFixed(0);
			console.log(
				`${dist}, ${size === 0 ? 'its own corpus' : `${size} statements`}: first answer after ${ms(0.5)} ms (${ms(0)} to ${ms(1)}, a quarter within ${ms(0.25)}; ${spent.length} times)`,
			);
		}
	} finally {
		for (const { folder, server } of sites) {
			server.close();
			await rm(folder, { recursive: true, force: true });
		}
	}
}

const executablePath = browserOrExplain();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
try {
	for (const size of values.sizes.split(',')) await bench(browser, Number(size));
} finally {
	await browser.close();
}
