import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { SearchCorpus } from '../../src/search/writer/write-index.ts';
import { at } from './in-browser.ts';
import type { KnownItem } from './queries.ts';
import { brotli } from './sizes.ts';

/** One peer's row: bytes before the first answer, milliseconds, and how well it finds. */
export interface PeerRow {
	name: string;
	bytes: number;
	usable: number;
	p50: number;
	p95: number;
	recall: number;
	recallTypos: number;
}

/** Puts the peers into a folder of their own, once. They are no dependency of the project. */
export async function installPeers(folder: string): Promise<void> {
	if (existsSync(join(folder, 'node_modules/pagefind'))) return;
	await mkdir(folder, { recursive: true });
	execFileSync('npm', ['install', '--prefix', folder, '-E', 'minisearch@7.2.0', 'pagefind@1.6.0'], { stdio: 'inherit' });
}

interface Record_ {
	id: number;
	heading: string;
	text: string;
	names: string;
}

function records({ statements, things }: SearchCorpus): Record_[] {
	return statements.map(({ heading, words, links }, id) => {
		const linked = [...(links.speaker ?? []), ...(links.topic ?? [])].flatMap((n) => Object.values(things[n]?.fields ?? {}).flat());
		return { id, heading, text: words.join(' '), names: linked.join(' ') };
	});
}

const MINI_WORKER = `import MiniSearch from './node_modules/minisearch/dist/es/index.js';
const options = { fields: ['heading', 'text', 'names'], searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } };
const ready = fetch('./minisearch.json').then((r) => r.text()).then((json) => MiniSearch.loadJSON(json, options));
onmessage = async ({ data }) => { const mini = await ready; postMessage(mini.search(data).slice(0, 10).map((r) => r.id)); };`;

const PAGE = `<!doctype html><title>bench</title>`;

/** Asks queries one after the other in the page; milliseconds of each and the numbers of the first ten found. */
async function asked(page: Page, ask: string, queries: readonly string[]): Promise<{ usable: number; ms: number[]; found: number[][] }> {
	return page.evaluate(
		async ([source, texts]) => {
			const module = (await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))) as {
				default(query: string): Promise<number[]>;
			};
			const start = performance.now();
			await module.default(texts[0] ?? '');
			const usable = performance.now() - start;
			const ms: number[] = [];
			const found: number[][] = [];
			for (const text of texts) {
				const begin = performance.now();
				found.push(await module.default(text));
				ms.push(performance.now() - begin);
			}
			return { usable, ms, found };
		},
		[ask, [...queries]] as const,
	);
}

function recall(found: readonly number[][], known: readonly KnownItem[]): number {
	return known.filter(({ statement }, index) => found[index]?.includes(statement) === true).length / known.length;
}

async function measured(
	page: Page,
	name: string,
	ask: string,
	bytes: number,
	mix: readonly string[],
	known: readonly KnownItem[],
	wrong: readonly KnownItem[],
): Promise<PeerRow> {
	const { usable, ms } = await asked(page, ask, mix);
	const right = await asked(
		page,
		ask,
		known.map((k) => k.query),
	);
	const typos = await asked(
		page,
		ask,
		wrong.map((k) => k.query),
	);
	const sorted = ms.sort((a, b) => a - b);
	return {
		name,
		bytes,
		usable,
		p50: at(sorted, 0.5),
		p95: at(sorted, 0.95),
		recall: recall(right.found, known),
		recallTypos: recall(typos.found, wrong),
	};
}

/** Measures MiniSearch in a worker: AND, prefixes, fuzzy .2, the index built before and loaded as JSON. */
export async function miniSearch(
	page: Page,
	origin: string,
	folder: string,
	corpus: SearchCorpus,
	mix: readonly string[],
	known: readonly KnownItem[],
	wrong: readonly KnownItem[],
): Promise<PeerRow> {
	const { default: MiniSearch } = (await import(pathToFileURL(join(folder, 'node_modules/minisearch/dist/es/index.js')).href)) as {
		default: new (options: object) => { addAll(items: readonly Record_[]): void };
	};
	const mini = new MiniSearch({ fields: ['heading', 'text', 'names'] });
	mini.addAll(records(corpus));
	const json = JSON.stringify(mini);
	await writeFile(join(folder, 'minisearch.json'), json);
	await writeFile(join(folder, 'minisearch-worker.js'), MINI_WORKER);
	await writeFile(join(folder, 'index.html'), PAGE);
	await page.goto(`${origin}/peers/`);
	const ask = `const worker = new Worker('${origin}/peers/minisearch-worker.js', { type: 'module' });
export default (query) => new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.postMessage(query); });`;
	const row = await measured(page, 'MiniSearch', ask, brotli(json), mix, known, wrong);
	return row;
}

/** Measures Pagefind in the page: its own worker and WebAssembly, ten fragments loaded for each answer. */
export async function pagefind(
	page: Page,
	origin: string,
	folder: string,
	corpus: SearchCorpus,
	mix: readonly string[],
	known: readonly KnownItem[],
	wrong: readonly KnownItem[],
): Promise<PeerRow> {
	const { createIndex, close } = (await import(pathToFileURL(join(folder, 'node_modules/pagefind/lib/index.js')).href)) as {
		createIndex: () => Promise<{
			index: { addCustomRecord(record: object): Promise<unknown>; writeFiles(options: object): Promise<unknown> };
		}>;
		close: () => Promise<void>;
	};
	const { index } = await createIndex();
	for (const { id, heading, text, names } of records(corpus))
		await index.addCustomRecord({ url: `/${id}/`, content: `${heading} ${text} ${names}`, language: 'en', meta: { title: heading } });
	const out = join(folder, 'pagefind');
	await rm(out, { recursive: true, force: true });
	await index.writeFiles({ outputPath: out });
	await close();
	// Its files are compressed already; fragments are texts, so they are not counted.
	let bytes = 0;
	for (const file of await readdir(out, { recursive: true }))
		if (/\.(pf_index|pf_meta|pagefind)$|entry\.json$/.test(file)) bytes += (await readFile(join(out, file))).length;
	await page.goto(`${origin}/peers/`);
	const ask = `const pagefind = await import('${origin}/peers/pagefind/pagefind.js');
await pagefind.options({ baseUrl: '/' });
export default async (query) => { const { results } = await pagefind.search(query); return (await Promise.all(results.slice(0, 10).map((r) => r.data()))).map((d) => Number(d.url.replaceAll('/', ''))); };`;
	return measured(page, 'Pagefind', ask, bytes, mix, known, wrong);
}
