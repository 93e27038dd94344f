/**
 * `npm run bench:search [-- --sizes 1000,10000,100000] [--alone] [--peers folder] [--dist folder]`: measures search in
 * Chromium on the built search page over generated corpora, beside MiniSearch and Pagefind on the same texts.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { writeIndex } from '../../src/search/writer/write-index.ts';
import { browserOrExplain } from '../browser.ts';
import { generateCorpus } from './generate-corpus.ts';
import { at, type Measured, typeAll } from './in-browser.ts';
import { installPeers, miniSearch, type PeerRow, pagefind } from './peers.ts';
import { place } from './place.ts';
import { cpuOf, quality } from './quality.ts';
import { knownItems, typedMix } from './queries.ts';
import { serve } from './serve.ts';
import { sizesOf } from './sizes.ts';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '1000,10000,100000' },
		dist: { type: 'string', default: 'dist' },
		peers: { type: 'string', default: join(tmpdir(), 'parallax-bench-peers') },
		alone: { type: 'boolean', default: false },
	},
});
/** Pagefind's index of more takes many minutes. */
const PAGEFIND_MOST = 10_000;
const KNOWN = 200;

const ms = (n: number) => (n < 10 ? n.toFixed(1) : n.toFixed(0));
const kb = (n: number) => `${(n / 1000).toFixed(n < 100_000 ? 1 : 0)} kB`;

function report(
	size: number,
	sizes: ReturnType<typeof sizesOf>,
	m: Measured,
	found: Awaited<ReturnType<typeof quality>>,
	cpu: readonly number[],
	peers: readonly PeerRow[],
): void {
	const index = sizes.atOnce + sizes.postings;
	console.log(
		`\n${size.toLocaleString('en')} statements: index ${kb(index)} brotli (${kb(sizes.atOnce)} at once, ${kb(sizes.postings)} by need), ${(index / size).toFixed(1)} bytes a statement; names of things ${kb(sizes.names)}`,
	);
	console.log(
		`first answer ${ms(m.usable)} ms after asking for the page · longest task of the page ${ms(m.longest)} ms, ${ms(m.longestCpu)} ms of CPU time · memory ${m.megabytes === null ? 'not told' : `${m.megabytes.toFixed(0)} MB`}`,
	);
	const spread = (list: readonly number[]) => `p50 ${ms(at(list, 0.5))} p95 ${ms(at(list, 0.95))} max ${ms(at(list, 1))} ms`;
	console.log(
		`message to answer ${spread(m.answered)}; with every file there ${spread(m.answeredAgain)}; CPU time of it mean ${ms(cpu.reduce((sum, n) => sum + n, 0) / cpu.length)} p95 ${ms(at(cpu, 0.95))} max ${ms(at(cpu, 1))} ms`,
	);
	console.log(`key to paint ${spread(m.painted)}; with every file there ${spread(m.paintedAgain)}; over ${m.painted.length} keys each`);
	console.log(
		`recall@10 ${found.right.recall.toFixed(3)}, with typos ${found.typos.recall.toFixed(3)} · mean reciprocal rank ${found.right.mrr.toFixed(3)}, with typos ${found.typos.mrr.toFixed(3)}`,
	);
	const own = { p50: at(m.answeredAgain, 0.5), p95: at(m.answeredAgain, 0.95) };
	for (const p of peers)
		console.log(
			`${p.name}: index ${kb(p.bytes)} (×${(p.bytes / index).toFixed(1)}) · p50 ${ms(p.p50)} (×${(p.p50 / own.p50).toFixed(1)}) p95 ${ms(p.p95)} (×${(p.p95 / own.p95).toFixed(1)}) ms · recall@10 ${p.recall.toFixed(3)}, with typos ${p.recallTypos.toFixed(3)}`,
		);
}

async function bench(browser: Browser, size: number): Promise<void> {
	const corpus = generateCorpus(size);
	const files = writeIndex(corpus);
	const folder = await mkdtemp(join(tmpdir(), 'parallax-bench-'));
	await place(files, resolve(values.dist), folder);
	const server = await serve({ '/peers/': values.peers, '/': folder });
	try {
		const page = await browser.newPage();
		const mix = typedMix(corpus);
		const measured = await typeAll(page, `${server.origin}/search/`, mix);
		await page.close();
		const [known, wrong] = [knownItems(corpus, KNOWN, false), knownItems(corpus, KNOWN, true)];
		const peerPage = await browser.newPage();
		const peers = values.alone ? [] : [await miniSearch(peerPage, server.origin, values.peers, corpus, mix, known, wrong)];
		if (!values.alone && size <= PAGEFIND_MOST)
			peers.push(await pagefind(peerPage, server.origin, values.peers, corpus, mix, known, wrong));
		await peerPage.close();
		report(size, sizesOf(files), measured, await quality(files, known, wrong), await cpuOf(files, mix), peers);
	} finally {
		server.close();
		await rm(folder, { recursive: true, force: true });
	}
}

const executablePath = browserOrExplain();
if (executablePath === null) process.exit(1);
if (!values.alone) await installPeers(values.peers);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
try {
	for (const size of values.sizes.split(',')) await bench(browser, Number(size));
} finally {
	await browser.close();
}
