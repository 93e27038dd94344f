import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Files } from '../corpus.ts';

/** The content folder of this run: `PARALLAX_CONTENT`, or `content/`. */
export function contentFolder(): string {
	return resolve(process.env['PARALLAX_CONTENT'] ?? 'content');
}

/** Files of a content folder on disk. */
export function diskFiles(folder: string): Files {
	const missing = (error: unknown) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
	return {
		name: (path) => relative(process.cwd(), join(folder, path)).replaceAll('\\', '/'),
		read: (path) =>
			readFile(join(folder, path), 'utf8').catch((error: unknown) => {
				if (missing(error)) return null;
				throw error;
			}),
		list: (path) =>
			readdir(join(folder, path)).catch((error: unknown) => {
				if (missing(error)) return [];
				throw error;
			}),
	};
}
