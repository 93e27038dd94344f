import type { Candidate } from './cue-use.ts';
import type { CueSource } from './subject.ts';
import type { TaggedToken } from './token.ts';

/** Verbs that only carry a noun of saying: the noun is the cue. */
export const LIGHT = new Set([
	'express',
	'voice',
	'make',
	'issue',
	'raise',
	'convey',
	'share',
	'push',
	'have',
	'state',
	'present',
	'underscore',
	'underline',
	'repeat',
]);
/** Verbs by which the author reads a sign: with a thing as their subject they say nothing of anybody. */
export const SIGNS = new Set([
	'reflect',
	'underscore',
	'underline',
	'highlight',
	'show',
	'point to',
	'indicate',
	'mean',
	'imply',
	'symbolize',
	'seem',
	'appear',
]);

/** Verbs by which the author reads what somebody said: with a statement as their subject they tell what it holds. */
export const READ = new Set(['signal', 'frame', 'present', 'suggest', 'portray', 'characterize', 'cast', 'hint']);

/** *Though he did not specify*: the author's comment on what is missing. */
export function isAside(tokens: readonly TaggedToken[], cue: Candidate): boolean {
	const before = tokens.slice(Math.max(0, cue.from - 6), cue.from).map((t) => t.lower);
	return (
		before.some((word) => /^(?:though|although|without)$/.test(word)) &&
		(before.some((word) => /^(?:not|n't|n’t)$/.test(word)) || before.includes('without'))
	);
}

const SILENT = new Set([
	'say',
	'specify',
	'comment',
	'elaborate',
	'tell',
	'explain',
	'disclose',
	'answer',
	'reply',
	'respond',
	'mention',
	'clarify',
	'react',
	'indicate',
]);

/** *Declined to say*, *did not specify*, *said so*: nothing is told. */
export function isUnsaid(tokens: readonly TaggedToken[], cue: Candidate): boolean {
	if (!SILENT.has(cue.lemma)) return false;
	const before = tokens.slice(Math.max(0, cue.from - 3), cue.from);
	const refused = tokens[cue.from - 1]?.lower === 'to' && /^(?:decline|refuse)/.test(tokens[cue.from - 2]?.lower ?? '');
	return (
		refused ||
		before.some((t) => /^(?:not|n't|n’t|never)$/.test(t.lower)) ||
		(tokens[cue.to + 1]?.lower === 'so' && /^[.,;]$/.test(tokens[cue.to + 2]?.text ?? '.'))
	);
}

/** Verbs of feeling are said of whoever feels: *was horrified by*. */
const FELT = new Set([
	'horrify',
	'worry',
	'concern',
	'convince',
	'alarm',
	'outrage',
	'disappoint',
	'anger',
	'appal',
	'willing',
	'encourage',
]);

/** *Had been questioned*: the subject did not do it. */
export function isSuffered(tokens: readonly TaggedToken[], cue: Candidate, source: CueSource): boolean {
	if (cue.kind !== 'verb' || FELT.has(cue.lemma) || source.from > cue.from || !/(?:ed|n|id|t)$/.test(tokens[cue.from]?.lower ?? ''))
		return false;
	let at = cue.from - 1;
	while (tokens[at]?.tag === 'ADV') at -= 1;
	return /^(?:be|been|being|is|are|was|were|get|got|’s|'s|’re|'re)$/.test(tokens[at]?.lower ?? '');
}
