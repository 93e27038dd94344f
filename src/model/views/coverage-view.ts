import type { Counted } from '../../schema/coverage.ts';

/** The parts of an article's text that add up to all of its words, in the order in which they are drawn. */
export const COVERAGE_PARTS = ['direct', 'partial', 'indirect', 'mention', 'own', 'furniture', 'rest'] as const;
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
	const sum = (key: Exclude<keyof Counted, 'article'>) => coverages.reduce((n, c) => n + c[key], 0);
	return {
		article: 'all',
		words: sum('words'),
		quoted: sum('quoted'),
		direct: sum('direct'),
		partial: sum('partial'),
		indirect: sum('indirect'),
		mention: sum('mention'),
		own: sum('own'),
		furniture: sum('furniture'),
		rest: sum('rest'),
		found: sum('found'),
		absent: sum('absent'),
		uncheckable: sum('uncheckable'),
		shared: sum('shared'),
		unaccounted: sum('unaccounted'),
	};
}
