import type { ArticleCoded } from '../../schema/article.ts';
import { type ArticleCoverage, type Counted, NO_PROOF, type Proof } from '../../schema/coverage.ts';
import type { Collections } from '../link/collections.ts';

/** Whether a run of verify found all that there is to find, something, or nothing. */
function stateOf({ found, absent, uncheckable, shared, unaccounted }: Counted): Proof['state'] {
	if (found === 0) return 'not-yet';
	return absent + uncheckable + shared + unaccounted === 0 ? 'proved' : 'partly';
}

/** How far a record as it is now is proved by what a run of verify found; a run of another record or another text proves nothing. */
export function proofOf(article: Pick<ArticleCoded, 'sourceHash' | 'unproved'>, record: string, kept: ArticleCoverage | null): Proof {
	const none = (why: Proof['why']): Proof => ({ ...NO_PROOF, record, why });
	if (kept === null) return none('never');
	if (kept.record !== record) return none('record-changed');
	if (kept.source !== article.sourceHash) return none('text-changed');
	const { on, found, absent, uncheckable, shared, unaccounted } = kept;
	const state = stateOf(kept);
	// Whoever writes why it is not proved is believed, whatever a run says.
	return {
		state: state === 'proved' && article.unproved !== null ? 'partly' : state,
		on,
		record,
		found,
		absent,
		uncheckable,
		shared,
		unaccounted,
		why: state === 'not-yet' ? 'never' : null,
	};
}

/** Whether a run says the same as one before, whenever each was made. */
function isSame(before: ArticleCoverage, now: Omit<ArticleCoverage, 'on'>): boolean {
	return Object.entries(now).every(([key, value]) => before[key as keyof ArticleCoverage] === value);
}

/** What is kept of a run: where it says what one before said, that one, so that nothing changes. */
export function keptCoverage(
	counted: Counted,
	hashes: { record: string; source: string },
	before: ArticleCoverage | null,
	today: string,
): ArticleCoverage {
	const now = { ...counted, ...hashes };
	return before !== null && isSame(before, now) ? before : { ...now, on: today };
}

/** The collections with how far each article is proved. */
export function withProofs(
	collections: Collections,
	coverage: readonly ArticleCoverage[],
	hashes: ReadonlyMap<string, string>,
): Collections {
	const kept = new Map(coverage.map((one) => [one.article, one]));
	const articles = collections.articles.map((article) => ({
		...article,
		proof: proofOf(article, hashes.get(article.id) ?? '', kept.get(article.id) ?? null),
	}));
	return { ...collections, articles };
}
