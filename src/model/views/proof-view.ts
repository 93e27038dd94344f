import type { Article } from '../../schema/article.ts';
import type { Proof } from '../../schema/coverage.ts';
import { sayList } from '../../text/list.ts';
import { capital, inWords } from '../../text/numbers.ts';
import { sayWhen } from '../../text/when.ts';
import { PROOF, UNPROVED_SINCE } from '../../text/wording.ts';
import { inPages } from '../../words/words.ts';

/** What a run found and did not find; nothing that is none. */
function sayAnswers({ found, absent, uncheckable, shared, unaccounted }: Proof): string {
	const all = found + absent + uncheckable;
	if (absent + uncheckable + shared + unaccounted === 0) return inPages('proofAll', { n: all });
	return [
		inPages('proofSome', { found, n: all }),
		...(absent > 0 ? [inPages('proofAbsent', { n: absent })] : []),
		...(uncheckable > 0 ? [inPages('proofUncheckable', { n: uncheckable })] : []),
		...(shared > 0 ? [inPages('proofShared', { n: shared })] : []),
		...(unaccounted > 0 ? [inPages('proofUnaccounted', { n: unaccounted })] : []),
	].join(inPages('semicolon'));
}

/** How far an article is proved, and when that was found: `Proved, 28 November 2026: all 53 checks against the source text found.` */
export function sayProof({ proof }: Pick<Article, 'proof'>): string {
	const state = capital(PROOF[proof.state]);
	if (proof.why !== null) return inPages('proofWhy', { state, why: UNPROVED_SINCE[proof.why] });
	return inPages('proofOn', { state, day: proof.on === null ? 'none' : sayWhen(proof.on), answers: sayAnswers(proof) });
}

/** What every page of an article says where it is not proved; null where it is. */
export function sayUnproved(article: Pick<Article, 'proof' | 'unproved'>): string | null {
	if (article.proof.state === 'proved') return null;
	return article.unproved === null ? sayProof(article) : inPages('proofStands', { proof: sayProof(article), why: article.unproved });
}

/** How many articles of a corpus are proved, and which are not. */
export interface ProofTally {
	/** `All five articles are proved so, the last on 28 November 2026.` */
	words: string;
	open: Article[];
}

/** The tally of a corpus. */
export function proofTally(articles: readonly Article[]): ProofTally {
	const open = articles.filter(({ proof }) => proof.state !== 'proved');
	const proved = articles.length - open.length;
	const days = articles.flatMap(({ proof }) => (proof.state === 'proved' && proof.on !== null ? [proof.on] : [])).sort();
	const last = days.at(-1);
	const since = last === undefined ? '' : proved === 1 ? `, on ${sayWhen(last)}` : `, the last on ${sayWhen(last)}`;
	const partly = open.filter(({ proof }) => proof.state === 'partly').length;
	const rest = [
		...(partly > 0 ? [`${inWords(partly)} partly`] : []),
		...(open.length > partly ? [`${inWords(open.length - partly)} not yet`] : []),
	];
	if (proved === 0)
		return { words: `So far ${partly === 0 ? 'no article is proved' : `no article is proved in full; ${sayList(rest)}`}.`, open };
	const many = proved === 1 ? 'article is' : 'articles are';
	if (open.length > 0)
		return {
			words: `${capital(inWords(proved))} of ${inWords(articles.length)} articles ${proved === 1 ? 'is' : 'are'} proved${since}; ${sayList(rest)}:`,
			open,
		};
	return { words: `${proved === 1 ? 'The one' : proved === 2 ? 'Both' : `All ${inWords(proved)}`} ${many} proved${since}.`, open };
}
