import { graph } from './content.ts';
import { isFirstPair } from './pairs.ts';
import type { Extra } from './schema/corpus.ts';

const wanted: ReadonlySet<Extra> = new Set(graph.corpus.extras);

/** Whether the corpus asks for one of the things that a site may have beside its pages. What other sites show stands once, whichever two sides are compared. */
export function has(extra: Extra): boolean {
	return wanted.has(extra) && (isFirstPair || extra !== 'embeds');
}

/** Paths of an extra's pages or files; none where the corpus does not ask for it. */
export function pathsOf<T>(extra: Extra, paths: () => T[]): T[] {
	return has(extra) ? paths() : [];
}
