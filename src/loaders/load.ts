import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { type LoadedCorpus, loadCorpus, type ReadBefore, reportWithHelp, warningReport } from '../corpus.ts';
import type { Collections } from '../model/link/collections.ts';
import { contentFolder, diskFiles } from './files.ts';

/** What the collections need of a corpus; the raw records behind it are let go. */
export type ParsedCorpus = Pick<LoadedCorpus, 'collections' | 'synonyms' | 'coverage' | 'problems'>;

let last: { signature: string; corpus: Promise<ParsedCorpus> } | null = null;

/** Only a server that stays up reads a record twice. */
const before: ReadBefore | null = process.env['NODE_ENV'] === 'production' ? null : new Map();

async function load(folder: string): Promise<ParsedCorpus> {
	// A build has checked the content before Astro starts, and hands over what it read.
	const ready = process.env['PARALLAX_CORPUS'];
	if (ready !== undefined) return JSON.parse(await readFile(ready, 'utf8')) as ParsedCorpus;
	const { collections, coded, synonyms, coverage, problems, warnings } = await loadCorpus(
		diskFiles(folder),
		before,
		before === null ? 'refused' : 'shown',
	);
	if (before !== null && warnings.length > 0) console.warn(warningReport(warnings));
	const { drafts } = coded;
	if (before !== null && drafts.length > 0)
		console.warn(
			`${drafts.length} drafts wait for a person in ${[...new Set(drafts.map((d) => d.file))].join(', ')}; those that are whole are shown, marked [draft].`,
		);
	return { collections, synonyms, coverage, problems };
}

/** What tells that no file of a folder changed: names, sizes and times of change. */
async function signatureOf(folder: string): Promise<string> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const facts = await Promise.all(
		files.sort().map(async (file) => `${file} ${(({ size, mtimeMs }) => `${size} ${mtimeMs}`)(await stat(file))}`),
	);
	return facts.join('\n');
}

/** The corpus as its files stand, parsed once however many collections ask for it. */
export async function corpusOnce(): Promise<ParsedCorpus> {
	const folder = contentFolder();
	const signature = await signatureOf(folder);
	if (last?.signature !== signature) last = { signature, corpus: load(folder) };
	return last.corpus;
}

/** The corpus, or its first mistake as Astro's overlay shows it, with the whole report as its words. */
export async function goodCorpus(): Promise<Pick<ParsedCorpus, 'synonyms' | 'coverage'> & { collections: Collections }> {
	const { collections, synonyms, coverage, problems } = await corpusOnce();
	if (collections !== null) return { collections, synonyms, coverage };
	const [first] = problems;
	const error = new AstroError(reportWithHelp(problems), 'npm run content prints the same report.');
	throw Object.assign(error, { name: 'ContentError', loc: { file: first?.file, line: first?.line, column: first?.column } });
}
