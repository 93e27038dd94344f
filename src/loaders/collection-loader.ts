import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { report } from '../corpus.ts';
import type { Collections } from '../model/link/collections.ts';
import { corpusOnce } from './load.ts';

/** The collections that are lists of things with ids. */
export type ListName = Exclude<keyof Collections, 'corpus'>;

/** Raises the first mistake as Astro's overlay shows it, with the whole report as its words. */
async function goodOrThrow(): Promise<{ collections: Collections; synonyms: string[][] }> {
	const { collections, synonyms, problems } = await corpusOnce();
	const first = problems[0];
	if (collections !== null) return { collections, synonyms };
	const error = new AstroError(report(problems), 'npm run content prints the same report.');
	throw Object.assign(error, { name: 'ContentError', loc: { file: first?.file, line: first?.line, column: first?.column } });
}

/**
 * A thin loader over the one parse of the corpus. It throws before it touches the store, so that a broken
 * record ends a build with exit 1 and leaves the dev server's last good pages alone.
 */
export function collectionLoader(name: ListName) {
	return {
		name: `parallax-${name}`,
		load: async (context) => {
			const { store } = context;
			const { collections } = await goodOrThrow();
			store.clear();
			// Astro gives a collection back in the order of its keys: these keep the order of the records.
			for (const [index, entry] of collections[name].entries()) {
				const id = String(index).padStart(7, '0');
				const data = await context.parseData({ id, data: entry });
				store.set({ id, data, digest: context.generateDigest(JSON.stringify(entry)) });
			}
		},
	} satisfies Loader;
}

/** The one entry that says what the corpus is. */
export function corpusLoader() {
	return {
		name: 'parallax-corpus',
		load: async (context) => {
			const { store } = context;
			if (context.refreshContextData) context.refreshContextData['ran'] = true;
			const { corpus } = (await goodOrThrow()).collections;
			store.clear();
			store.set({
				id: 'corpus',
				data: await context.parseData({ id: 'corpus', data: corpus }),
				digest: context.generateDigest(JSON.stringify(corpus)),
			});
		},
	} satisfies Loader;
}

/** Groups of words that mean the same: one entry a group. */
export function synonymsLoader() {
	return {
		name: 'parallax-synonyms',
		load: async ({ store }) => {
			const { synonyms } = await goodOrThrow();
			store.clear();
			synonyms.forEach((words, index) => {
				store.set({ id: String(index).padStart(7, '0'), data: { words } });
			});
		},
	} satisfies Loader;
}
