import type { Candidate } from './cue-use.ts';
import { GROUPS, SAYINGS } from './english.ts';
import type { Mention } from './mention.ts';
import { isOneOf, type Sentence, type Token } from './token.ts';

/** Where a sentence has the source of a cue. */
export interface Source {
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
const isComma = (token: Token | undefined) => token !== undefined && /^[,—–]$/.test(token.text);
const isQuote = (token: Token | undefined) => token !== undefined && /^["“”„«»‘’']$/.test(token.text);
const CHAIN = new Set([
	'continue',
	'tend',
	'use',
	'go',
	'come',
	'take',
	'want',
	'seek',
	'try',
	'move',
	'prepare',
	'rush',
	'hasten',
	'decline',
	'refuse',
	'begin',
	'start',
	'quick',
	'be',
	'have',
]);

/** Mentions joined to one by commas and *and*, leftwards. */
function joined(tokens: readonly Token[], mentions: readonly Mention[], last: Mention): Mention[] {
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

const none = (saying = false): Source => ({ mentions: [], saying, from: -1, to: -1, shared: false });
const spanned = (list: readonly Mention[], saying = false): Source => ({
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
function ofPhrase(sentence: Sentence, mentions: readonly Mention[], at: number): Source | null {
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
export function mainSubject(sentence: Sentence, mentions: readonly Mention[], before: number): Source | null {
	const { tokens } = sentence;
	for (let at = 1; at < before; at += 1) {
		if (!FINITE_BEFORE.has(tokens[at]?.tag ?? '') || /ing$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'to') continue;
		const found = subjectOf(sentence, mentions, at);
		if (found !== null) return found;
	}
	return null;
}

/** The subject of a verb, looked for leftwards. */
function subjectOf(sentence: Sentence, mentions: readonly Mention[], verb: number): Source | null {
	const { tokens } = sentence;
	let at = verb - 1;
	let commas = 0;
	while (at >= 0) {
		const token = tokens[at];
		if (token === undefined) return null;
		const ends = mentions.some((m) => (m.to === at || m.last === at) && !m.modifier);
		if (ends) return ofPhrase(sentence, mentions, at);
		if (SKIPPED.has(token.tag) || isQuote(token) || /^(?:also|then|later|however|earlier|respectively|all|both|each)$/.test(token.lower)) {
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

/** Somebody named right after a verb that follows a quotation or a comma: *“…,” said X*. */
function inverted(sentence: Sentence, mentions: readonly Mention[], { from, to }: Candidate): Source | null {
	const { tokens } = sentence;
	const before = tokens[from - 1];
	const after = mentions.find((m) => m.first === to + 1 || m.from === to + 1);
	if (after === undefined || after.possessive || /ing$/.test(tokens[from]?.lower ?? '')) return null;
	const quoted = isQuote(before) || (isComma(before) && isQuote(tokens[from - 2]));
	const ends = tokens[after.last + 1] === undefined || /^[.,;]$/.test(tokens[after.last + 1]?.text ?? '') || after.last > after.to;
	return quoted || (isComma(before) && ends) ? spanned([after]) : null;
}

/** The agent of a passive: *said by X*, *expressed by X*. */
function agent(sentence: Sentence, mentions: readonly Mention[], to: number): Source | null {
	const { tokens } = sentence;
	for (let at = to + 1; at < Math.min(tokens.length, to + 5); at += 1) {
		if (tokens[at]?.lower !== 'by') {
			if (tokens[at]?.tag !== 'ADV') return null;
			continue;
		}
		const one = mentions.find((m) => m.first === at + 1 || m.from === at + 1);
		return one === undefined || one.possessive ? null : spanned([one]);
	}
	return null;
}

function ofVerb(sentence: Sentence, mentions: readonly Mention[], cue: Candidate): Source | null {
	const { tokens } = sentence;
	const before = tokens[cue.from - 1];
	const word = tokens[cue.from];
	if (word === undefined) return null;
	const turned = inverted(sentence, mentions, cue);
	if (turned !== null) return turned;
	const by = agent(sentence, mentions, cue.to);
	if (by !== null) return by;
	if (/ing$/.test(word.lower) && before?.tag !== 'AUX') {
		// *Declaring that …, X signed*: the subject comes after the comma.
		const main = mainSubject(sentence, mentions, cue.from);
		if (main !== null) return { ...main, shared: true };
		const comma = tokens.findIndex((t, at) => at > cue.to && isComma(t));
		const after = comma === -1 ? undefined : mentions.find((m) => m.first > comma && m.first <= comma + 2 && !m.modifier);
		return after === undefined ? null : { ...spanned([after]), from: cue.from, to: after.to };
	}
	if (before?.lower === 'to') {
		// *Forced X to recognise*: X does it.
		const made = mentions.find(
			(m) =>
				m.to === cue.from - 2 &&
				!m.modifier &&
				(tokens[m.first - 1]?.tag === 'VERB' || tokens[m.first - 1]?.lower === 'for') &&
				!isChain(tokens[m.first - 1]),
		);
		if (made !== undefined) return spanned([made]);
		const by2 = mentions.findLast((m) => m.to === cue.from - 2 && tokens[m.first - 1]?.lower === 'by');
		if (by2 !== undefined) return spanned([by2]);
		const main = mainSubject(sentence, mentions, cue.from);
		return main === null ? null : { ...main, shared: true };
	}
	const subject = subjectOf(sentence, mentions, cue.from);
	if (subject !== null) return subject;
	if (
		before?.tag === 'CCONJ' ||
		isComma(before) ||
		(before?.tag === 'ADV' && (tokens[cue.from - 2]?.tag === 'CCONJ' || isComma(tokens[cue.from - 2])))
	) {
		const main = mainSubject(sentence, mentions, cue.from);
		if (main !== null) return { ...main, shared: true };
	}
	return null;
}

/** The holder of a noun (*X’s view*, *the view of X*), or the subject of the verb that governs it (*X expressed concern*). */
function ofNoun(sentence: Sentence, mentions: readonly Mention[], cue: Candidate): Source | null {
	const { tokens } = sentence;
	const holder = mentions.findLast(
		(m) =>
			m.possessive &&
			m.to < cue.from &&
			cue.from - m.to <= 5 &&
			!tokens.slice(m.to + 2, cue.from).some((t) => !['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'CCONJ', 'PUNCT'].includes(t.tag)),
	);
	if (holder !== undefined) return { ...spanned([holder]), to: cue.from - 1 };
	if (/^(?:of|by|from|among)$/.test(tokens[cue.to + 1]?.lower ?? '')) {
		const one = mentions.find((m) => m.first === cue.to + 2 || m.from === cue.to + 2);
		if (one !== undefined && !one.modifier) return spanned([one]);
	}
	for (let at = cue.from - 1; at > Math.max(0, cue.from - 5); at -= 1) {
		const copula = tokens[at]?.tag === 'AUX' && tokens[at]?.lemma === 'be';
		if (tokens[at]?.tag !== 'VERB' && !copula) continue;
		return ofVerb(sentence, mentions, { ...cue, from: at, to: at });
	}
	// *…, informed by a simple logic: …*: what the mark introduces is held by whom the sentence is about.
	if (/^(?:—|:)$/.test(tokens[cue.to + 1]?.text ?? '')) {
		const about = mentions.find((m) => m.to < cue.from && m.form === 'name' && !m.modifier);
		return about === undefined ? null : spanned([about]);
	}
	return null;
}

function ofPreposition(mentions: readonly Mention[], cue: Candidate): Source | null {
	const one = mentions.find((m) => (m.first === cue.to + 1 || m.from === cue.to + 1 || m.from === cue.to + 2) && !m.modifier);
	return one === undefined ? null : { ...spanned([one]), from: cue.from };
}

/** The source of a cue in its sentence; null where there is nobody, or only the author. */
export function sourceOf(sentence: Sentence, mentions: readonly Mention[], cue: Candidate): Source | null {
	if (cue.kind === 'preposition') return ofPreposition(mentions, cue);
	return cue.kind === 'noun' ? ofNoun(sentence, mentions, cue) : ofVerb(sentence, mentions, cue);
}

/** Whether a word chains two verbs of one subject (*continues to*). */
export function isChain(token: Token | undefined): boolean {
	return token !== undefined && CHAIN.has(token.lemma);
}
