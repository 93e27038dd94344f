import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCues } from '../src/corpus.ts';
import type { Cue } from '../src/schema/cue.ts';

/** Cue lists that come with the engine, a file a language. */
export const SHIPPED = join(import.meta.dirname, '..', 'cues');

const baseOf = (tag: string) => tag.split('-', 1)[0] ?? tag;

/** The corpus's own cues, and for each language of which it lists none those that come with the engine. */
export async function cuesIn(languages: Iterable<string>, own: readonly Cue[]): Promise<readonly Cue[]> {
	const listed = new Set(own.map((cue) => baseOf(cue.language)));
	const lacking = [...new Set([...languages].map(baseOf))].filter((language) => !listed.has(language));
	const shipped = await Promise.all(
		lacking.map(async (language) => {
			const text = await readFile(join(SHIPPED, `${language}.yaml`), 'utf8').catch(() => null);
			return (await loadCues({ name: (path) => path, list: () => Promise.resolve([]), read: () => Promise.resolve(text) })).cues;
		}),
	);
	return [...own, ...shipped.flat()];
}
