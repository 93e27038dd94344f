import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadedCorpus, loadCorpus, type ReadBefore } from '../corpus.ts';
import { contentFolder, diskFiles } from './files.ts';

/** What the collections need of a corpus; the raw records behind it are let go. */
export type Corpus = Pick<LoadedCorpus, 'collections' | 'synonyms' | 'problems'>;

/** A build holds it weakly: once every collection has read it, the pages get its memory. A server that stays up keeps it. */
let last: { signature: string; corpus: Pick<WeakRef<Promise<Corpus>>, 'deref'> } | null = null;

/** Only a server that stays up reads a record twice. */
const before: ReadBefore | null = process.env['NODE_ENV'] === 'production' ? null : new Map();

async function load(folder: string): Promise<Corpus> {
	const { collections, coded, synonyms, problems } = await loadCorpus(diskFiles(folder), before, before === null ? 'refused' : 'shown');
	const { drafts } = coded;
	if (before !== null && drafts.length > 0)
		console.warn(
			`${drafts.length} drafts wait for a person in ${[...new Set(drafts.map((d) => d.file))].join(', ')}; those that are whole are shown, marked [draft].`,
		);
	return { collections, synonyms, problems };
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
export async function corpusOnce(): Promise<Corpus> {
	const folder = contentFolder();
	const signature = await signatureOf(folder);
	const known = last?.signature === signature ? last.corpus.deref() : undefined;
	const corpus = known ?? load(folder);
	last = { signature, corpus: before === null ? new WeakRef(corpus) : { deref: () => corpus } };
	return corpus;
}
