import { occurrences, type Range } from './fold.ts';
import { wordsOf } from './words.ts';

/** A term with all spellings that stand for it. */
export interface SpeltTerm {
	term: string;
	wordings: readonly string[];
}

/** A term where a text holds it. */
export interface MetTerm extends Range {
	term: string;
}

/** Finds terms in texts: capitals aside, each place once, and of terms that overlap only the longest. */
export function termFinder(terms: readonly SpeltTerm[]): (text: string) => MetTerm[] {
	const sought = terms.flatMap(({ term, wordings }) =>
		wordings.map((wording) => {
			const folded = wording.toLowerCase();
			// What lacks the longest word is passed over cheaply.
			return { term, folded, longest: wordsOf(folded).reduce((a, b) => (b.length > a.length ? b : a), '') };
		}),
	);
	return (text) => {
		const lower = text.toLowerCase();
		const met = sought
			.filter(({ longest }) => lower.includes(longest))
			.flatMap(({ term, folded }) => occurrences(lower, folded, 'possessive').map((range) => ({ ...range, term })))
			.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
		const kept: MetTerm[] = [];
		for (const one of met) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
		return kept.sort((a, b) => a.start - b.start);
	};
}
