import { placeAt } from '../../record/place.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Check, Finding } from './check.ts';
import { type CueUse, headword, type Lexicon } from './lexicon.ts';
import { passageRange } from './passage-range.ts';
import { printedCitations } from './printed-citations.ts';
import { context, isInside, isTouched, type PlacedPassage, type Reading } from './reading.ts';
import { setAsideRanges } from './set-aside-checks.ts';
import { paragraphOf, type SourceText } from './source.ts';

/** Which passages take which uses of a cue: each passage one, as many as can be (augmenting paths). */
function taken(uses: readonly CueUse[], passages: readonly PlacedPassage[]): Set<CueUse> {
	const holder = new Map<PlacedPassage, CueUse>();
	const place = (use: CueUse, tried: Set<PlacedPassage>): boolean =>
		passages.some((passage) => {
			const lemma = passage.statement.cue?.lemma ?? null;
			if (tried.has(passage) || lemma === null || !use.lemmas.includes(headword(lemma)) || !isInside(use, [passage.range])) return false;
			tried.add(passage);
			const before = holder.get(passage);
			if (before !== undefined && !place(before, tried)) return false;
			holder.set(passage, use);
			return true;
		});
	for (const use of uses) place(use, new Set());
	return new Set(holder.values());
}

/** Reporting cues of a paragraph that are neither the cue of a statement whose passage holds them nor set aside. */
export function uncoveredCues(reading: Reading, lexicon: Lexicon): Finding[] {
	const { text, asides, passages, article } = reading;
	const set = asides.filter((a) => a.kind === 'not-speech');
	const cited = printedCitations(text, article.language);
	const open = lexicon.uses(text).filter((use) => !isTouched(use, set) && !isInside(use, cited));
	const covered = taken(open, passages);
	return open
		.filter((use) => !covered.has(use))
		.map((use) => reading.finding('cue', `cue \`${use.words}\` (${use.lemmas.join(', ')}) in \`${context(text, use)}\``));
}

/** The cue of every statement is a word of the lexicon and stands in one of its passages, where it is not set aside. */
export function cueChecks(coded: CodedCorpus, lexicon: (article: string) => Lexicon): Check[] {
	const asides = coded.asides.filter((a) => a.value.kind === 'not-speech');
	return coded.statements.flatMap(({ value, plain, file, article }): Check[] => {
		const { cue } = value;
		if (cue === null || cue.lemma === null || cue.kind === 'none') return [];
		const lemma = headword(cue.lemma);
		const prove = (source: SourceText): string | null => {
			const { lemmas, uses } = lexicon(article);
			const known = lemmas.get(lemma);
			if (known === undefined || !known.kinds.some((kind) => kind === cue.kind)) return 'cues.yaml does not have it';
			const set = value.passages.flatMap(({ paragraph, start, end }) => {
				const text = paragraphOf(source, paragraph) ?? '';
				const range = passageRange(text, { start, end });
				const held = range === null ? [] : uses(text).filter((use) => use.lemmas.includes(lemma) && isInside(use, [range]));
				const here = asides.filter((a) => a.article === article && a.value.paragraph === paragraph);
				const ranges = here.map((a) => setAsideRanges(text, a.value)).flatMap((found) => (typeof found === 'string' ? [] : found));
				return held.map((use) => isTouched(use, ranges));
			});
			if (set.length === 0) return 'no form of it stands in the passages';
			return set.every(Boolean) ? 'all that stands of it in the passages is set aside' : null;
		};
		return [{ kind: 'cue', article, file, place: placeAt(plain, ['cue', 'lemma']), subject: `cue \`${cue.lemma}\` (${cue.kind})`, prove }];
	});
}
