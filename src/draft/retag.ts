import { SAYINGS } from './english.ts';
import { VERB_FORMS } from './frames.ts';
import type { Sentence, TaggedToken } from './token.ts';

const OPENS = /^(?:that|as|how|why|whether|the|a|an|its|their|his|her|it|[“"«„])$/;
const QUANTITY = /^(?:others|some|many|most|several|few)$/;
const NAMES = new Set(['PROPN', 'DET', 'PRON']);

/**
 * A verb that taggers take for a noun, told by what stands beside it: *the ministry fears that*, *planners stress
 * that*, *the message signals a change*, *which the capital views as*.
 */
function isVerb(tokens: readonly TaggedToken[], at: number, verbs: (word: string) => boolean): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before === undefined || token === undefined || next === undefined || !['NOUN', 'ADJ'].includes(token.tag) || !verbs(token.lower))
		return false;
	const third = /[^s]s$/.test(token.lower);
	const said = SAYINGS.has(before.lower) && before.tag === 'NOUN';
	const several = ((before.tag === 'NOUN' && /s$/.test(before.lower)) || (at === 1 && QUANTITY.test(before.lower))) && !third;
	const named = before.tag === 'PROPN';
	const relative = /^[,—–]$/.test(before.text) && third && tokens.slice(0, at).some((t) => SAYINGS.has(t.lower)) && next.tag === 'PROPN';
	// *X, which holds the post, claims that*
	const parted = /^[,—–”"]$/.test(before.text) && third && next.lower === 'that';
	if (!(said || several || parted || named || relative || (before.tag === 'PRON' && /^(?:it|he|she|they|who|which)$/.test(before.lower))))
		return false;
	if (!third && !several) return false;
	const naming = tokens.slice(at + 1, at + 7).some((t) => t.lower === 'as');
	return OPENS.test(next.lower) || (NAMES.has(next.tag) && (said || relative)) || naming;
}

/** A sentence whose verbs of saying are verbs, where the tagger took them for nouns; `verbs` knows their forms. */
export function retagged(sentence: Sentence, verbs: (word: string) => boolean = (word) => VERB_FORMS.has(word)): Sentence {
	if (sentence.tokens[0]?.tag === 'X') return sentence;
	return {
		...sentence,
		tokens: sentence.tokens.map((token, at) =>
			isVerb(sentence.tokens, at, verbs) ? { ...token, tag: 'VERB', lemma: token.lower.replace(/(?<=[^s])s$/, '') } : token,
		),
	};
}
