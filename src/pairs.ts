import { graph } from './content.ts';
import { pairsOf, type SidePair } from './model/link/pairs.ts';

/** The pair of the corpus file, which has the site itself; a build of another pair's pages is told which that is. */
const told = process.env['PARALLAX_FIRST_PAIR']?.split(',') ?? [];
export const firstPair: SidePair = told[0] !== undefined && told[1] !== undefined ? [told[0], told[1]] : graph.corpus.compared;

/** Whether these pages compare the pair of the corpus file. */
export const isFirstPair = firstPair.every((id) => graph.corpus.compared.includes(id));

/** Every two sides, those of the corpus file first; one pair where there are two sides. */
export const pairs: readonly SidePair[] = pairsOf({ sides: graph.corpus.sides, compared: [firstPair[0], firstPair[1]] });

const sideOf = (id: string) => graph.corpus.sides.find((side) => side.id === id);

/** The two labels of a pair, short where there is a short one. */
export function labelsOf([first, second]: SidePair): [string, string] {
	const label = (id: string) => sideOf(id)?.shortLabel ?? sideOf(id)?.label ?? id;
	return [label(first), label(second)];
}
