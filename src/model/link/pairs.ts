import type { Corpus } from '../../schema/corpus.ts';
import type { CodedCorpus } from '../check/coded.ts';

/** Two sides that stand opposite each other, in the order in which pages show them. */
export type SidePair = readonly [first: string, second: string];

/** Every two sides of a corpus: those of the corpus file first, then the others by the alphabet of their labels. */
export function pairsOf({ sides, compared }: Pick<Corpus, 'sides' | 'compared'>): SidePair[] {
	const ordered = [...sides].sort((a, b) => a.label.localeCompare(b.label, 'en')).map(({ id }) => id);
	const all = ordered.flatMap((a, at) => ordered.slice(at + 1).map((b): SidePair => [a, b]));
	const isCompared = (pair: SidePair) => compared.every((id) => pair.includes(id));
	return [compared, ...all.filter((pair) => !isCompared(pair))];
}

/** The folder of a pair's own pages: that of the corpus file has the site itself. */
export function pairFolder([first, second]: SidePair): string {
	return `pairs/${first}-and-${second}`;
}

/** The same corpus with another two sides compared; whatever is derived of them is derived anew. */
export function withPair(coded: CodedCorpus, [first, second]: SidePair): CodedCorpus {
	if (coded.corpus === null) return coded;
	const { value, ...rest } = coded.corpus;
	return { ...coded, corpus: { ...rest, value: { ...value, compared: [first, second] } } };
}
