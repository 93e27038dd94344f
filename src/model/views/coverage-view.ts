import type { Counted } from '../../schema/coverage.ts';
import { PRESENTATIONS } from '../../vocabulary.ts';
import { each } from './tally.ts';

/** The parts of an article's text that add up to all of its words, in the order in which they are drawn. */
export const COVERAGE_PARTS = [...PRESENTATIONS, 'own', 'furniture', 'rest'] as const;
export type CoveragePart = (typeof COVERAGE_PARTS)[number];

/** One part of an article's text: words, percent, and where its bar begins and ends, from 0 to 100. */
export interface CoverageShare {
	part: CoveragePart;
	words: number;
	percent: number;
	from: number;
}

/** The shares of one article; percentages are of all its words. */
export function sharesOf(coverage: Counted): CoverageShare[] {
	let from = 0;
	return COVERAGE_PARTS.map((part) => {
		const words = coverage[part];
		const percent = coverage.words === 0 ? 0 : (100 * words) / coverage.words;
		const share = { part, words, percent, from };
		from += percent;
		return share;
	});
}

/** All articles added up. */
export function totalOf(coverages: readonly Counted[]): Counted {
	return {
		article: 'all',
		...each(['words', 'quoted', ...COVERAGE_PARTS, 'found', 'absent', 'uncheckable', 'shared', 'unaccounted'], (key) =>
			coverages.reduce((n, c) => n + c[key], 0),
		),
	};
}
