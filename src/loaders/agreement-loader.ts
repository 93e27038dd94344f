import type { Loader } from 'astro/loaders';
import { contentFolder, diskFiles } from './files.ts';

/** A thin loader over `content/agreement.json`: one entry where a second coder has coded, none otherwise. */
export function agreementLoader() {
	return {
		name: 'parallax-agreement',
		load: async (context) => {
			const text = await diskFiles(contentFolder()).read('agreement.json');
			context.store.clear();
			if (text === null) return;
			const data = await context.parseData({ id: 'agreement', data: JSON.parse(text) as Record<string, unknown> });
			context.store.set({ id: 'agreement', data });
		},
	} satisfies Loader;
}
