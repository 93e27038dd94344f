import type { Loader } from 'astro/loaders';
import { loadRenamed } from '../corpus.ts';
import { contentFolder, diskFiles } from './files.ts';

/** A thin loader over the lines `old -> new` of `content/ids.txt`. */
export function renamedLoader() {
	return {
		name: 'parallax-renamed',
		load: async ({ store }) => {
			const renamed = await loadRenamed(diskFiles(contentFolder()));
			store.clear();
			for (const { from, to } of renamed) store.set({ id: from, data: { from, to } });
		},
	} satisfies Loader;
}
