import { Meanings } from '../../src/search/engine/meanings.ts';
import type { IndexSource } from '../../src/search/reader/source.ts';
import { SearchStore } from '../../src/search/reader/store.ts';
import type { SearchFiles } from '../../src/search/writer/write-index.ts';

/** The files of an index as the site would serve them, from memory. */
export function memorySource(files: SearchFiles): IndexSource {
	return {
		bytes: (path) => {
			const file = files.get(path.replace(/\?.*$/, ''));
			if (file === undefined) return Promise.reject(new Error('404'));
			return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
		},
	};
}

/** An opened index over files in memory. */
export async function opened(files: SearchFiles): Promise<{ store: SearchStore; meanings: Meanings }> {
	const store = await SearchStore.open(memorySource(files));
	return { store, meanings: new Meanings(store) };
}
