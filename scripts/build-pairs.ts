import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collections } from '../src/model/link/collections.ts';
import { pairFolder, pairsOf } from '../src/model/link/pairs.ts';

/** Where what was read of a pair is kept: of the first in the file itself, of the others beside it. */
export function pairFile(file: string, nth: number): string {
	return nth === 0 ? file : file.replace(/\.json$/, `-${nth}.json`);
}

/** The pairs after the first: what was read of each, its folder, and what its build is told; none where there are two sides. */
export async function furtherPairs(file: string): Promise<{ file: string; folder: string; env: Record<string, string> }[]> {
	const { collections } = JSON.parse(await readFile(file, 'utf8')) as { collections: Collections };
	const [first, ...others] = pairsOf(collections.corpus);
	const base = (process.env['BASE'] ?? '').replace(/\/$/, '');
	return others.map((pair, index) => ({
		file: pairFile(file, index + 1),
		folder: pairFolder(pair),
		env: { BASE: `${base}/${pairFolder(pair)}`, PARALLAX_FIRST_PAIR: (first ?? []).join(',') },
	}));
}

/** What only the top of a site can have: a host reads it nowhere else. */
const TOPS = ['404.html', 'robots.txt', '_headers', '_redirects', '.nojekyll'];

/** Takes it out of the pages of a further pair. */
export async function clearTops(out: string): Promise<void> {
	await Promise.all(TOPS.map((name) => rm(join(out, name), { force: true })));
}
