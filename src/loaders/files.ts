import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Files, UnreadableFile } from '../corpus.ts';

/** The content folder of this run: `PARALLAX_CONTENT`, or `content/`. */
export function contentFolder(): string {
	return resolve(process.env['PARALLAX_CONTENT'] ?? 'content');
}

/** Bytes of the largest file that is read; Node has no text of half a gigabyte. */
const LARGEST = 100_000_000;

/** What a system's error says of a file, in our words. */
const WORDS: Readonly<Record<string, string>> = {
	EACCES: 'file that may not be read',
	EPERM: 'file that may not be read',
	ELOOP: 'link that leads to itself',
	ENOTDIR: 'file where a folder should be',
	EISDIR: 'folder',
	ENAMETOOLONG: 'name that is too long',
};

function codeOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The system's error as one of a file that cannot be read; whatever else it is goes on. */
function unreadable(error: unknown): never {
	if (error instanceof UnreadableFile) throw error;
	const code = codeOf(error);
	throw code === '' ? error : new UnreadableFile(WORDS[code] ?? `file that cannot be read (${code})`);
}

async function readText(path: string): Promise<string | null> {
	const found = await stat(path).catch(async (error: unknown) => {
		if (codeOf(error) !== 'ENOENT') return unreadable(error);
		if (await lstat(path).catch(() => null)) throw new UnreadableFile('link that leads nowhere');
		return null;
	});
	if (found === null) return null;
	// A pipe would be waited for without end.
	if (!found.isFile()) throw new UnreadableFile(found.isDirectory() ? 'folder' : 'thing that is no file');
	if (found.size > LARGEST) throw new UnreadableFile(`file of ${found.size} bytes`);
	return readFile(path, 'utf8').catch(unreadable);
}

async function namesIn(path: string): Promise<Dirent[]> {
	return readdir(path, { withFileTypes: true }).catch((error: unknown) => {
		// What stands where the folder should be is named among the entries.
		if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
		throw error;
	});
}

/** What a name in a folder leads to; a link that leads nowhere is read, and reported, as the file that it should be. */
async function kindOf(entry: Dirent): Promise<'file' | 'folder' | 'other'> {
	if (entry.isFile()) return 'file';
	if (entry.isDirectory()) return 'folder';
	if (!entry.isSymbolicLink()) return 'other';
	const target = await stat(join(entry.parentPath, entry.name)).catch(() => null);
	return target === null || target.isFile() ? 'file' : target.isDirectory() ? 'folder' : 'other';
}

/** Files of a content folder on disk. */
export function diskFiles(folder: string): Files {
	const under = async (path: string) =>
		Promise.all(
			(await namesIn(join(folder, path))).map(async (entry) => ({
				path: join(path, entry.name).replaceAll('\\', '/'),
				kind: await kindOf(entry),
			})),
		);
	return {
		name: (path) => relative(process.cwd(), join(folder, path)).replaceAll('\\', '/'),
		read: (path) => readText(join(folder, path)),
		list: async (path) => (await namesIn(join(folder, path))).map((entry) => entry.name),
		entries: async () => [...(await under('')), ...(await under('articles')), ...(await under('coverage'))],
	};
}
