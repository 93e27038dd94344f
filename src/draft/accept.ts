import type { Range } from '../text/fold.ts';
import type { FoundCue } from './content.ts';
import { type Candidate, type CueForms, candidates } from './cue-use.ts';
import { fitsFrame, isHeld } from './frames.ts';
import { type Mention, widest } from './mention-kind.ts';
import { isUntagged, nearestSource, runsUnspaced } from './plain.ts';
import type { Quotes } from './quotes.ts';
import { cueSourceOf } from './source.ts';
import type { Sentence } from './token.ts';
import { isAside, isSuffered, isUnsaid, LIGHT, READ, SIGNS } from './unsaid.ts';

/** Whether a range lies inside one of others. */
export const liesInside = (outer: readonly Range[], one: Range) => outer.some((o) => o.start <= one.start && one.end <= o.end);

/** Verbs that begin, carry on or break off what somebody says, in the past. */
const IRREGULAR = /^(?:began|begins|goes|went|continues|adds|wrote|thought|shot|sang|spoke|laughs|sighs|smiles|nods|shrugs)$/;

/** Verbs that no list has, with *that* or a quotation after them: whoever is their subject says something. */
function unlisted({ tokens }: Sentence, listed: readonly Candidate[]): Candidate[] {
	return tokens.flatMap((token, at): Candidate[] => {
		if (token.tag !== 'VERB' || listed.some((c) => c.from <= at && at <= c.to)) return [];
		const next = tokens[at + 1];
		const opens =
			next?.lower === 'that'
				? next.tag === 'SCONJ'
				: /^[“"«„]$/.test(next?.text ?? '') || (/^[,:]$/.test(next?.text ?? '') && /^[“"«„]$/.test(tokens[at + 2]?.text ?? ''));
		const isPast = /ed$/.test(token.lower);
		if (!opens || (isPast === (tokens[at - 1]?.tag === 'AUX') && !IRREGULAR.test(token.lower))) return [];
		return [{ start: token.start, end: token.end, lemma: token.lemma, kind: 'verb', from: at, to: at, listed: false }];
	});
}

/** *For the ministry, …*, *to those who …, …*, *in the eyes of X*: whose view a sentence gives. */
function leading({ tokens }: Sentence, mentions: readonly Mention[], listed: readonly Candidate[]): Candidate[] {
	return tokens.flatMap((token, at): Candidate[] => {
		const eyes =
			token.lower === 'in' &&
			tokens[at + 1]?.lower === 'the' &&
			/^(?:eyes?|view|opinion|words)$/.test(tokens[at + 2]?.lower ?? '') &&
			tokens[at + 3]?.lower === 'of';
		const first = at === 0 && /^(?:For|To)$/.test(token.text);
		const to = eyes ? at + 3 : at;
		if (!(eyes || first) || listed.some((c) => c.from <= to && at <= c.to)) return [];
		const one = widest(mentions, (m) => m.first === to + 1 || m.from === to + 1);
		if (one === undefined || one.modifier || one.possessive) return [];
		if (first && !/^[,—–]$/.test(tokens[one.to + 1]?.text ?? '') && one.head !== 'those') return [];
		const lemma = tokens
			.slice(at, to + 1)
			.map((t) => t.lower)
			.join(' ');
		return [{ start: token.start, end: tokens[to]?.end ?? token.end, lemma, kind: 'preposition', from: at, to, listed: false }];
	});
}

/** Cues of a sentence that have a source and a content. */
export function accepted(sentence: Sentence, mentions: readonly Mention[], quotes: Quotes, forms: CueForms): FoundCue[] {
	const { tokens } = sentence;
	const listed = candidates(sentence, forms);
	const uses = [...listed, ...unlisted(sentence, listed), ...leading(sentence, mentions, listed)].sort((a, b) => a.from - b.from);
	const found = uses.flatMap((cue): FoundCue[] => {
		if (liesInside(quotes.outer, cue)) return [];
		if (isUntagged(sentence)) return [{ cue, source: nearestSource(sentence, mentions, cue) }];
		const source = cueSourceOf(sentence, mentions, cue);
		if (source === null) return [];
		if (cue.kind === 'verb' && !fitsFrame(tokens, cue) && !(source.saying && READ.has(cue.lemma))) return [];
		if (cue.kind === 'noun' && !isHeld(tokens, cue)) return [];
		if (
			cue.kind === 'preposition' &&
			source.mentions.every((m) => m.head !== 'those') &&
			!/^[,—–]$/.test(tokens[source.to + 1]?.text ?? ',') &&
			!/^[,—–.]$/.test(tokens[source.to + 1]?.text ?? '')
		)
			return [];
		if (source.saying && (SIGNS.has(cue.lemma) || (cue.kind === 'noun' && tokens[cue.to + 1]?.lower !== 'that'))) return [];
		if (isAside(tokens, cue) || isUnsaid(tokens, cue) || isSuffered(tokens, cue, source)) return [];
		return [{ cue, source }];
	});
	// *Expressed concern*: one statement, of the noun.
	// The verb of a Japanese sentence stands last.
	const last = runsUnspaced(tokens.map((t) => t.text).join('')) ? found.findLast((f) => f.cue.kind === 'verb') : undefined;
	const kept = isUntagged(sentence) ? [last ?? found[0]].filter((f) => f !== undefined) : found;
	return kept.filter(
		({ cue }) =>
			!(
				cue.kind === 'verb' &&
				LIGHT.has(cue.lemma) &&
				found.some((f) => f.cue.kind === 'noun' && f.cue.from > cue.to && f.cue.from - cue.to <= 5)
			),
	);
}
