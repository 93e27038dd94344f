/**
 * `npm run bench:first [-- --sizes 0,10000] [--times 9] [--dist folder]`: milliseconds from asking for `/search/?q=…` to its
 * first answer, each time in a browser that has kept nothing; size 0 is the site's own corpus.
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

async function bench(browser: Browser, size: number): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'parallax-first-'));
	if (size === 0) await cp(resolve(values.dist), folder, { recursive: true });
	else await place(writeIndex(generateCorpus(size)), resolve(values.dist), folder);
	const server = await serve({ '/': folder });
	try {
		const spent: number[] = [];
		for (let time = 0; time < Number(values.times); time++) spent.push(await once(browser, `${server.origin}/search/?q=sanctions+japan`));
		spent.sort((a, b) => a - b);
		const ms = (share: number) => at(spent, share).toFixed(0);
		console.log(`${size === 0 ? 'the site' : size}: first answer after ${ms(0.5)} ms (${ms(0)} to ${ms(1)}, ${spent.length} times)`);
	} finally {
		server.close();
		await rm(folder, { recursive: true, force: true });
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
