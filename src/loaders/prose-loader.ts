import type { Loader } from 'astro/loaders';
import { loadProse } from '../corpus.ts';
import { contentFolder, diskFiles } from './files.ts';

const NAMES = ['about', 'codebook', 'agreement'];

/** A thin loader over the corpus's own prose: one entry for each page of it that is there. */
export function proseLoader() {
	return {
		name: 'parallax-prose',
		load: async ({ store, config }) => {
			const base = config.base.replace(/\/$/, '');
			const files = diskFiles(contentFolder());
			store.clear();
			for (const name of NAMES) {
				const page = await loadProse(files, name, (path) => base + path);
				if (page !== null) store.set({ id: name, data: { ...page } });
			}
		},
	} satisfies Loader;
}
