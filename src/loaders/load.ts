import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadedCorpus, loadCorpus } from '../corpus.ts';
import { contentFolder, diskFiles } from './files.ts';

let last: { signature: string; corpus: Promise<LoadedCorpus> } | null = null;

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
export async function corpusOnce(): Promise<LoadedCorpus> {
	const folder = contentFolder();
	const signature = await signatureOf(folder);
	if (last?.signature !== signature) last = { signature, corpus: loadCorpus(diskFiles(folder)) };
	return last.corpus;
}
