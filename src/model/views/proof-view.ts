import type { Article } from '../../schema/article.ts';
import type { Proof } from '../../schema/coverage.ts';
import { sayList } from '../../text/list.ts';
import { capital, counted, inWords } from '../../text/numbers.ts';
import { sayWhen } from '../../text/when.ts';
import { PROOF, UNPROVED_SINCE } from '../../text/wording.ts';

/** What a run found and did not find; nothing that is none. */
function sayAnswers({ found, absent, uncheckable, shared, unaccounted }: Proof): string {
	const all = found + absent + uncheckable;
	if (absent + uncheckable + shared + unaccounted === 0)
		return `${all === 1 ? 'its one check' : `all ${counted(all, 'check')}`} against the source text found`;
	return [
		`${found} of ${counted(all, 'check')} against the source text found`,
		...(absent > 0 ? [`${absent} absent from it`] : []),
		...(uncheckable > 0 ? [`${uncheckable} that nothing could answer`] : []),
		...(shared > 0 ? [`${counted(shared, 'run')} of its words in our own prose`] : []),
		...(unaccounted > 0 ? [`${unaccounted} of its quotation marks, cues and references not accounted for`] : []),
	].join('; ');
}

/** How far an article is proved, and when that was found: `Proved, 28 November 2026: all 53 checks against the source text found.` */
export function sayProof({ proof }: Pick<Article, 'proof'>): string {
	const state = capital(PROOF[proof.state]);
	if (proof.why !== null) return `${state}: ${UNPROVED_SINCE[proof.why]}.`;
	return `${state}${proof.on === null ? '' : `, ${sayWhen(proof.on)}`}: ${sayAnswers(proof)}.`;
}

/** What every page of an article says where it is not proved; null where it is. */
export function sayUnproved(article: Pick<Article, 'proof' | 'unproved'>): string | null {
	if (article.proof.state === 'proved') return null;
	return article.unproved === null ? sayProof(article) : `${sayProof(article)} Why it stands: ${article.unproved}`;
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
