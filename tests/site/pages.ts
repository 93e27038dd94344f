import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');

/** A page at an old address has nothing but a way to the new one. */
const leadsOn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8').includes('http-equiv="refresh"');

/** The file of a page of the built site. */
export const fileOf = (path: string) => join(dist, path, 'index.html');

/** Pages in another language than that of the records: languages.spec.ts opens them. */
const isTranslated = (path: string) => /^\/[a-z]{2}\//.test(path);

/** Paths of all pages of the built site that show something, in its first language. */
export function allPages(): string[] {
	return readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html' && !leadsOn(entry.parentPath))
		.map((entry) => `${entry.parentPath.slice(dist.length).replaceAll('\\', '/')}/`)
		.filter((path) => !isTranslated(path))
		.sort();
}

/** One page of each kind: the lists, and the first entity below each. */
export function eachKind(): string[] {
	const kinds = new Map<string, string>();
	for (const path of allPages()) {
		const parts = path.split('/').filter(Boolean);
		const kind =
			parts[0] === 'about'
				? path
				: parts
						.map((part, index) =>
							(index === 1 && parts[0] !== 'embed') || (index === 2 && parts[0] === 'embed') || (parts[0] === 'claims' && index > 0)
								? '*'
								: part,
						)
						.join('/');
		if (!kinds.has(kind)) kinds.set(kind, path);
	}
	return [...kinds.values()];
}
