import { createHash, randomUUID } from 'node:crypto';
import { lstat, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A record's file as it stands: its text, and the hash of its bytes. */
export interface RecordFile {
	path: string;
	raw: string;
	hash: string;
}

/** A file that the desk does not touch; the message says why. */
export class Untouched extends Error {}

/** SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The folder of articles, which is inside the content folder by no link. */
async function articlesOf(folder: string): Promise<string> {
	const root = await realpath(folder);
	const articles = await realpath(join(root, 'articles')).catch(() => null);
	if (articles === null) throw new Untouched('The content folder has no articles/.');
	if (articles !== join(root, 'articles'))
		throw new Untouched('articles/ is a link that leads out of the content folder: nothing is read or written there.');
	return articles;
}

async function fileOf(folder: string, id: string): Promise<{ path: string; mode: number }> {
	if (!ID.test(id)) throw new Untouched(`“${id.slice(0, 80)}” is no id of a record.`);
	const path = join(await articlesOf(folder), `${id}.md`);
	const found = await lstat(path).catch(() => null);
	if (found === null) throw new Untouched(`There is no record articles/${id}.md.`);
	if (!found.isFile()) throw new Untouched(`articles/${id}.md is a link or no file: the desk reads and writes plain files only.`);
	return { path, mode: found.mode & 0o777 };
}

/** Reads one record of a content folder, by its id. */
export async function readRecordFile(folder: string, id: string): Promise<RecordFile> {
	const { path } = await fileOf(folder, id);
	const bytes = await readFile(path);
	try {
		// The mark at the beginning stays: what is not changed is written as it was.
		return { path, raw: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), hash: hashOf(bytes) };
	} catch {
		throw new Untouched(`articles/${id}.md is not UTF-8: save it as that.`);
	}
}

/** Writes one record where its file is still the one that was read, whole or not at all. Answers the new hash; null where the file is another. */
export async function writeRecordFile(folder: string, id: string, expected: string, text: string): Promise<string | null> {
	const { path, mode } = await fileOf(folder, id);
	// Hidden, so that nothing takes it for a record; in the same folder, so that it can take the record's place in one step.
	const beside = join(path, '..', `.${id}.${randomUUID()}.desk`);
	try {
		const file = await open(beside, 'wx', mode);
		try {
			await file.writeFile(text, 'utf8');
			await file.sync();
		} finally {
			await file.close();
		}
		if (hashOf(await readFile(path)) !== expected) return null;
		await rename(beside, path);
		return hashOf(text);
	} finally {
		await rm(beside, { force: true });
	}
}

/** Ids of the records that can be opened, in order. */
export async function recordIds(folder: string): Promise<string[]> {
	const names = await readdir(await articlesOf(folder), { withFileTypes: true });
	return names
		.filter((one) => one.isFile() && one.name.endsWith('.md'))
		.map((one) => one.name.replace(/\.md$/, ''))
		.filter((id) => ID.test(id))
		.sort();
}
