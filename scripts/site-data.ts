/** The corpus of a built site, from the JSON files in it alone; for what is written after the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Absolute, addressesOf } from '../src/indexes/address.ts';
import { DATA_FILES } from '../src/indexes/data-files.ts';
import type { Collections } from '../src/model/link/collections.ts';
import { type Graph, graphOf } from '../src/model/link/graph.ts';

/** The graph of the site in a folder; a corpus without issues has no file of them. */
export function graphIn(out: string): Graph {
	const collection = (file: string): unknown => {
		const path = join(out, 'data', `${file}.json`);
		return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
	};
	// The files hold what the contract says: tests/indexes/data-files.test.ts reads each by its schema.
	return graphOf(Object.fromEntries(DATA_FILES.map((file) => [file, collection(file)])) as unknown as Collections);
}

/** The addresses of the site that is being built. */
export const siteAddress: Absolute = addressesOf(process.env['SITE'] ?? 'https://parallax.example', process.env['BASE'] ?? '/');
