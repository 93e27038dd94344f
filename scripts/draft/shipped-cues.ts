import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCues } from '../../src/corpus.ts';
import type { Cue } from '../../src/schema/cue.ts';

/** Cue lists that come with the engine, a file a language. */
export const SHIPPED = join(import.meta.dirname, 'cues');

/** The corpus's own cues of a language, or those that come with the engine where it has none. */
export async function shippedCues(own: readonly Cue[], language: string): Promise<readonly Cue[]> {
	const base = language.split('-', 1)[0] ?? language;
	if (own.some((cue) => cue.language.split('-', 1)[0] === base)) return own;
	const text = await readFile(join(SHIPPED, `${base}.yaml`), 'utf8').catch(() => null);
	const { cues } = await loadCues({ name: (path) => path, list: () => Promise.resolve([]), read: () => Promise.resolve(text) });
	return [...own, ...cues];
}
