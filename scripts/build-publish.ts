import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPlace } from './build-place.ts';

/** Deletes a folder in which a process that was just ended may still have put a file. */
export function clear(folder: string): Promise<void> {
	return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** What every site has and this one lacks, in words; null where it is whole. */
export function lackOf(site: string): string | null {
	const lacking = ['index.html', '404.html'].find((page) => !existsSync(join(site, page)));
	return lacking === undefined ? null : `there is no ${lacking} in what was built`;
}

/** Puts a site that was built beside the published one in its place; where that fails the old one is put back. */
export async function publish({ out, next, old }: BuildPlace): Promise<void> {
	await clear(old);
	const before = existsSync(out);
	if (before) await rename(out, old);
	try {
		await rename(next, out);
	} catch (error) {
		if (before) await rename(old, out);
		throw error;
	}
	await clear(old);
}

/** Names, sizes and times of all that lies in a folder: what tells whether it changed. Empty where there is no such folder. */
export function folderState(folder: string): ReadonlyMap<string, string> {
	if (!existsSync(folder)) return new Map();
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
	return new Map(
		entries.flatMap((entry) => {
			const path = join(entry.parentPath, entry.name);
			const facts = lstatSync(path, { throwIfNoEntry: false });
			return facts === undefined ? [] : [[path, `${facts.size} ${facts.mtimeMs}`]];
		}),
	);
}

/** The first file in which two states differ, or null. */
export function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string | null {
	return [...new Set([...before.keys(), ...after.keys()])].sort().find((path) => before.get(path) !== after.get(path)) ?? null;
}
