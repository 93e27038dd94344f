import type { Candidate } from './cue-use.ts';
import { type Mention, mention, widest } from './mention-kind.ts';
import { type CueSource, isComma, isQuote, mainSubject, spanned, subjectOf } from './subject.ts';
import { isOneOf, type Sentence, type TaggedToken } from './token.ts';

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

const REPORTS = new Set('report study survey poll statement data figures analysis document paper letter account'.split(' '));

/** Whose a view is, as the pronoun that means the same. */
const OWNERS: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', its: 'it' };

/** Nouns that give a view where they stand in *in his …*. */
const OUTLOOKS = new Set(['view', 'opinion', 'judgment', 'judgement', 'assessment', 'estimation', 'reading', 'eyes', 'words']);

const isChain = (token: TaggedToken | undefined) => token !== undefined && CHAIN.has(token.lemma);

/** Somebody named right after a verb that follows a quotation or a comma: *“…,” said X*. */
function inverted(sentence: Sentence, mentions: readonly Mention[], { from, to, lemma }: Candidate): CueSource | null {
	const { tokens } = sentence;
	const before = tokens[from - 1];
	// *“…,” X told reporters*: whoever is told does not speak.
	if (/^(?:tell|inform|remind|assure)$/.test(lemma)) return null;
	const after = widest(mentions, (m) => m.first === to + 1 || m.from === to + 1);
	if (after === undefined || after.possessive || /ing$/.test(tokens[from]?.lower ?? '')) return null;
	const quoted = isQuote(before) || (isComma(before) && isQuote(tokens[from - 2]));
	const ends = tokens[after.last + 1] === undefined || /^[.,;]$/.test(tokens[after.last + 1]?.text ?? '') || after.last > after.to;
	return quoted || (isComma(before) && ends) ? spanned([after]) : null;
}

/** The agent of a passive: *said by X*, *expressed by X*. */
function agent(sentence: Sentence, mentions: readonly Mention[], to: number): CueSource | null {
	const { tokens } = sentence;
	for (let at = to + 1; at < Math.min(tokens.length, to + 5); at += 1) {
		if (tokens[at]?.lower !== 'by') {
			if (!['ADV', 'ADJ'].includes(tokens[at]?.tag ?? '')) return null;
			continue;
		}
		const one = widest(
			mentions,
			(m) =>
				m.first === at + 1 ||
				m.from === at + 1 ||
				// *By the tabloid X*
				(m.form === 'name' &&
					m.from <= at + 4 &&
					m.from > at &&
					tokens.slice(at + 1, m.from).every((t) => ['DET', 'ADJ', 'NOUN'].includes(t.tag))),
		);
		return one === undefined || one.possessive ? null : spanned([one]);
	}
	return null;
}

function ofVerb(sentence: Sentence, mentions: readonly Mention[], cue: Candidate): CueSource | null {
	const { tokens } = sentence;
	const before = tokens[cue.from - 1];
	const word = tokens[cue.from];
	if (word === undefined) return null;
	const turned = inverted(sentence, mentions, cue);
	if (turned !== null) return turned;
	const by = agent(sentence, mentions, cue.to);
	if (by !== null) return by;
	if (/ing$/.test(word.lower) && before?.tag !== 'AUX') {
		// *With X accusing … and Y insisting …*: each has its own.
		const own = mentions.find((m) => m.to === cue.from - 1 && !m.modifier && !m.possessive && m.form !== 'pronoun');
		const lead = own === undefined ? '' : (tokens[own.first - 1]?.lower ?? '');
		const isWith = tokens.slice(0, own?.first ?? 0).some((t) => t.lower === 'with');
		if (own !== undefined && (lead === 'with' || (isWith && /^(?:and|,|while)$/.test(lead)))) return spanned([own]);
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
function ofNoun(sentence: Sentence, mentions: readonly Mention[], cue: Candidate): CueSource | null {
	const { tokens } = sentence;
	const holder = mentions.findLast(
		(m) =>
			m.possessive &&
			m.to < cue.from &&
			cue.from - m.to <= 5 &&
			!tokens.slice(m.to + 2, cue.from).some((t) => !['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'CCONJ', 'PUNCT'].includes(t.tag)),
	);
	if (holder !== undefined) return { ...spanned([holder]), to: cue.from - 1 };
	// *In his view, …*
	const owner = OWNERS[tokens[cue.from - 1]?.lower ?? ''];
	if (owner !== undefined && tokens[cue.from - 2]?.lower === 'in' && OUTLOOKS.has(cue.lemma))
		return { ...spanned([mention(tokens, cue.from - 1, cue.from - 1, null, 'pronoun', owner)]), to: cue.from - 1 };
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

function ofPreposition({ tokens }: Sentence, mentions: readonly Mention[], cue: Candidate): CueSource | null {
	// *According to three of her officers*
	const some = /^(?:\p{L}+|\d+)$/u.test(tokens[cue.to + 1]?.text ?? '') && tokens[cue.to + 2]?.lower === 'of' ? cue.to + 3 : -1;
	const direct = widest(mentions, (m) => (m.first === cue.to + 1 || [cue.to + 1, cue.to + 2, some].includes(m.from)) && !m.modifier);
	// *According to a report by X*
	const noun = tokens.findIndex((t, at) => at > cue.to && at <= cue.to + 4 && isOneOf(t, REPORTS));
	const by = noun !== -1 && /^(?:by|from|of|in)$/.test(tokens[noun + 1]?.lower ?? '');
	const maker = by ? mentions.find((m) => m.first >= noun + 2 && m.first <= noun + 3 && !m.modifier) : undefined;
	const one = maker ?? direct;
	return one === undefined ? null : { ...spanned([one]), from: cue.from };
}

/** The source of a cue in its sentence; null where there is nobody, or only the author. */
export function cueSourceOf(sentence: Sentence, mentions: readonly Mention[], cue: Candidate): CueSource | null {
	if (cue.kind === 'preposition') return ofPreposition(sentence, mentions, cue);
	return cue.kind === 'noun' ? ofNoun(sentence, mentions, cue) : ofVerb(sentence, mentions, cue);
}
