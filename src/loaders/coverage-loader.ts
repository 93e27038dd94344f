import type { Loader } from 'astro/loaders';
import { Coverage } from '../schema/coverage.ts';
import { contentFolder, diskFiles } from './files.ts';

/** A thin loader over `content/coverage.json`, which `npm run verify` writes; nothing where there is no such file. */
export function coverageLoader() {
	return {
		name: 'parallax-coverage',
		load: async ({ store }) => {
			const text = await diskFiles(contentFolder()).read('coverage.json');
			store.clear();
			for (const entry of text === null ? [] : Coverage.parse(JSON.parse(text))) store.set({ id: entry.article, data: entry });
		},
	} satisfies Loader;
}
