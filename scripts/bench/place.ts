import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchFiles } from '../../src/search/writer/write-index.ts';

/** Puts a generated index in the place of the site's own. */
export async function place(files: SearchFiles, dist: string, folder: string): Promise<void> {
	await cp(dist, folder, { recursive: true });
	const search = join(folder, 'search');
	for (const name of ['texts', 'things']) {
		await rm(join(search, name), { recursive: true, force: true });
		await mkdir(join(search, name));
	}
	for (const [path, file] of files) await writeFile(join(search, path), file);
}
