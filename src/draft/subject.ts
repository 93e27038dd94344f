import { GROUPS, SAYINGS } from './english.ts';
import type { Mention } from './mention-kind.ts';
import { isOneOf, type Sentence, type TaggedToken } from './token.ts';

/** Where a sentence has the source of a cue. */
export interface CueSource {
	/** Mentions that are the source; none where it is carried over from the sentence before. */
	mentions: readonly Mention[];
	/** A statement is the subject (*the comments of …*): whoever made it speaks. */
	saying: boolean;
	/** First and last token of source and what belongs to it. */
	from: number;
	to: number;
	/** Index of the cue whose subject this one shares, by a conjunction. */
	shared: boolean;
}

const SKIPPED = new Set(['AUX', 'ADV', 'PART']);
const FINITE_BEFORE = new Set(['VERB', 'AUX']);
/** Whether a token parts phrases. */
export const isComma = (token: TaggedToken | undefined) => token !== undefined && /^[,—–]$/.test(token.text);
/** Whether a token is a quotation mark. */
export const isQuote = (token: TaggedToken | undefined) => token !== undefined && /^["“”„«»‘’']$/.test(token.text);

/** Mentions joined to one by commas and *and*, leftwards. */
function joined(tokens: readonly TaggedToken[], mentions: readonly Mention[], last: Mention): Mention[] {
	const list = [last];
	for (;;) {
		const [head] = list;
		if (head === undefined) return list;
		let at = head.first - 1;
		let and = false;
		while (
			at >= 0 &&
			(isComma(tokens[at]) ||
				tokens[at]?.lower === 'and' ||
				tokens[at]?.lower === 'or' ||
				tokens[at]?.tag === 'DET' ||
				tokens[at]?.lower === 'both')
		) {
			and ||= tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or';
			at -= 1;
		}
		const before = mentions.find((m) => m.to === at) ?? mentions.find((m) => m.last === at + 1 || m.last === at);
		// *And their counterparts, X and Y*: the names say who the counterparts are.
		if (before?.form === 'description' && GROUPS.has(before.head) && !and && list.every((m) => m.form === 'name')) {
			head.first = before.first;
			continue;
		}
		if (before === undefined || before === head || at === head.first - 1 || before.form === 'pronoun' || before.possessive) return list;
		// A bare comma joins only what *and* has joined further on.
		if (!and && list.length < 2) return list;
		list.unshift(before);
	}
}

/** A source that names nobody: it is carried over from the sentence before. */
export const none = (saying = false): CueSource => ({ mentions: [], saying, from: -1, to: -1, shared: false });
/** A source made of mentions. */
export const spanned = (list: readonly Mention[], saying = false): CueSource => ({
	mentions: list,
	saying,
	from: Math.min(...list.map((m) => m.first)),
	to: Math.max(...list.map((m) => m.to)),
	shared: false,
});

const PREPOSITIONS = new Set(
	'of for in at from with by on to against between about over under toward towards among near into via through within inside outside behind'.split(
		' ',
	),
);

/** The source that a noun phrase ending at a token names, if any. */
function ofPhrase(sentence: Sentence, mentions: readonly Mention[], at: number): CueSource | null {
	const { tokens } = sentence;
	const token = tokens[at];
	const ending = mentions.find((m) => (m.to === at || m.last === at) && !m.modifier);
	if (ending !== undefined && !ending.possessive) {
		const before = tokens[ending.first - 1];
		if (before !== undefined && PREPOSITIONS.has(before.lower)) {
			// *the comments of X*, *a spokesman for X*: the noun before the preposition is the head.
			let head = ending.first - 2;
			while (head > 0 && ['ADJ', 'ADV', 'DET', 'NUM'].includes(tokens[head]?.tag ?? '')) head -= 1;
			const holder = mentions.find((m) => m.to === head);
			if (holder !== undefined) return { ...spanned([holder]), to: ending.to };
			if (SAYINGS.has(tokens[head]?.lower ?? '')) return { ...spanned([ending], true), from: Math.max(0, head - 1) };
			if (['NOUN', 'PROPN'].includes(tokens[head]?.tag ?? ''))
				return /^(?:in|on|at|by|after|before|since|from)$/.test(before.lower) && isComma(tokens[at + 1])
					? null
					: ofPhrase(sentence, mentions, head);
			return null;
		}
		return spanned(joined(tokens, mentions, ending));
	}
	if (token === undefined || !['NOUN', 'PROPN'].includes(token.tag) || !SAYINGS.has(token.lower)) return null;
	// *the diplomat’s comments*, *this viewpoint*.
	const holder = mentions.findLast((m) => m.possessive && m.to < at && at - m.to <= 4);
	if (holder !== undefined) return { ...spanned([holder], true), to: at };
	let from = at;
	while (from > 0 && ['ADJ', 'DET', 'PRON', 'NOUN'].includes(tokens[from - 1]?.tag ?? '')) from -= 1;
	return /^(?:this|that|these|those|the|his|her|their|its)$/.test(tokens[from]?.lower ?? '') ? { ...none(true), from, to: at } : null;
}

/** The first subject of a sentence: the source of the first verb that has one. */
export function mainSubject(sentence: Sentence, mentions: readonly Mention[], before: number): CueSource | null {
	const { tokens } = sentence;
	for (let at = 1; at < before; at += 1) {
		if (!FINITE_BEFORE.has(tokens[at]?.tag ?? '') || /ing$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'to') continue;
		const found = subjectOf(sentence, mentions, at);
		if (found !== null) return found;
	}
	return null;
}

const ENDS_CLAUSE = /^(?:[;:“”"«»]|but|because|while|although|though|if|when|where|since|until)$/;

/**
 * The noun phrase that a clause begins with, where only what belongs to it stands before the verb: *a diplomat who
 * attended and spoke to nobody said*, *the groups in the delta have called*. Null where another verb or subject stands between.
 */
function clauseSubject({ tokens }: Sentence, mentions: readonly Mention[], verb: number): CueSource | null {
	let from = verb - 1;
	while (from > 0 && verb - from < 30 && !ENDS_CLAUSE.test(tokens[from - 1]?.lower ?? '')) from -= 1;
	if (verb - from >= 30) return null;
	while (['CCONJ', 'ADV', 'PUNCT'].includes(tokens[from]?.tag ?? '')) from += 1;
	const one = mentions.find((m) => (m.first === from || m.from === from) && !m.modifier && !m.possessive && m.form !== 'pronoun');
	if (one === undefined || one.to >= verb) return null;
	const rest = tokens.slice(one.to + 1, verb);
	const relative = rest[0]?.text === ',' ? 1 : 0;
	const isRelative = /^(?:who|which|whose)$/.test(rest[relative]?.lower ?? '');
	const acts = rest.filter((t) => t.tag === 'VERB' && !/ing$/.test(t.lower));
	const named = mentions.some((m) => m !== one && m.form === 'pronoun' && m.from > one.to && m.to < verb);
	if (named || (acts.length > 0 && !isRelative)) return null;
	return rest.length > 0 && (isRelative || /^(?:in|of|from|at|on|with|for)$/.test(rest[0]?.lower ?? '') || rest[0]?.tag === 'ADJ')
		? spanned([one])
		: null;
}

/** The subject of a verb, looked for leftwards, and at the beginning of its clause. */
export function subjectOf(sentence: Sentence, mentions: readonly Mention[], verb: number): CueSource | null {
	return nearSubject(sentence, mentions, verb) ?? clauseSubject(sentence, mentions, verb);
}

function nearSubject(sentence: Sentence, mentions: readonly Mention[], verb: number): CueSource | null {
	const { tokens } = sentence;
	let at = verb - 1;
	let commas = 0;
	while (at >= 0) {
		const token = tokens[at];
		if (token === undefined) return null;
		const ends = mentions.some((m) => (m.to === at || m.last === at) && !m.modifier);
		if (ends) return ofPhrase(sentence, mentions, at);
		if (
			SKIPPED.has(token.tag) ||
			isQuote(token) ||
			/^(?:also|then|later|however|earlier|respectively|all|both|each|himself|herself|itself|themselves)$/.test(token.lower)
		) {
			at -= 1;
			continue;
		}
		if (isComma(token)) {
			commas += 1;
			if (commas > 2) return null;
			// What stands between two commas is passed over, back to somebody.
			let open = at - 1;
			while (open > 0 && at - open < 25 && !isComma(tokens[open])) open -= 1;
			const holder = mentions.find((m) => m.to === open - 1 && !m.modifier && !m.possessive);
			if (isComma(tokens[open]) && (holder !== undefined || isOneOf(tokens[open - 1], SAYINGS)))
				return ofPhrase(sentence, mentions, open - 1);
			at -= 1;
			if (mentions.some((m) => m.to === at || m.last === at)) continue;
			return null;
		}
		if (token.tag === 'PRON' && /^(?:who|which|that)$/.test(token.lower)) {
			const back = isComma(tokens[at - 1]) ? at - 2 : at - 1;
			const person = token.lower === 'who' ? mentions.find((m) => m.to === back || m.last === back) : undefined;
			if (person !== undefined) return spanned([person]);
			return token.lower === 'who' || token.lower === 'which' ? ofPhrase(sentence, mentions, back) : null;
		}
		if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM') {
			// *on Tuesday*, *last week*, *in Geneva* between subject and verb.
			let lead = at;
			while (lead > 0 && at - lead < 7 && ['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'].includes(tokens[lead]?.tag ?? '')) lead -= 1;
			if (tokens[lead]?.tag === 'ADP' && tokens[lead]?.lower !== 'of' && mentions.some((m) => m.to === lead - 1))
				return ofPhrase(sentence, mentions, lead - 1);
			return ofPhrase(sentence, mentions, at);
		}
		return null;
	}
	return null;
}
