import type { Range } from '../text/fold.ts';
import type { Cast, Figure } from './cast.ts';
import { contentOf, type Found, passageOf } from './content.ts';
import { type Candidate, type CueForms, candidates } from './cue-use.ts';
import { fitsFrame, isHeld } from './frames.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { isUnspaced, isUntagged, nearestSource, plainContent, topicOf } from './plain.ts';
import { presentationOf } from './presentation.ts';
import type { Proposal } from './proposal.ts';
import { type Quotes, quotesIn, quotesOf } from './quotes.ts';
import { type Memory, resolve } from './resolve.ts';
import { mainSubject, type Source, sourceOf } from './source.ts';
import { type Sentence, sentenceWords, type Token } from './token.ts';

/** Verbs that only carry a noun of saying: the noun is the cue. */
const LIGHT = new Set([
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
const SIGNS = new Set([
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
const READ = new Set(['signal', 'frame', 'present', 'suggest', 'portray', 'characterize', 'cast', 'hint']);

/** *Though he did not specify*: the author's comment on what is missing. */
function isAside(tokens: readonly Token[], cue: Candidate): boolean {
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
function isUnsaid(tokens: readonly Token[], cue: Candidate): boolean {
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
function isSuffered(tokens: readonly Token[], cue: Candidate, source: Source): boolean {
	if (cue.kind !== 'verb' || FELT.has(cue.lemma) || source.from > cue.from || !/(?:ed|n|id|t)$/.test(tokens[cue.from]?.lower ?? ''))
		return false;
	let at = cue.from - 1;
	while (tokens[at]?.tag === 'ADV') at -= 1;
	return /^(?:be|been|being|is|are|was|were|get|got|’s|'s|’re|'re)$/.test(tokens[at]?.lower ?? '');
}

/** What a paragraph is read with. */
export interface Reader {
	cast: Cast;
	memory: Memory;
	forms: CueForms;
}

const inside = (outer: readonly Range[], one: Range) => outer.some((o) => o.start <= one.start && one.end <= o.end);

/** Verbs that no list has, with *that* or a quotation after them: whoever is their subject says something. */
function unlisted({ tokens }: Sentence, listed: readonly Candidate[]): Candidate[] {
	return tokens.flatMap((token, at): Candidate[] => {
		if (token.tag !== 'VERB' || listed.some((c) => c.from <= at && at <= c.to)) return [];
		const next = tokens[at + 1];
		const opens =
			next?.lower === 'that'
				? next.tag === 'SCONJ'
				: /^[“"«„]$/.test(next?.text ?? '') || (/^[,:]$/.test(next?.text ?? '') && /^[“"«„]$/.test(tokens[at + 2]?.text ?? ''));
		if (!opens || /ed$/.test(token.lower) === (tokens[at - 1]?.tag === 'AUX')) return [];
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
		const one = mentions.find((m) => m.first === to + 1 || m.from === to + 1);
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
function accepted(sentence: Sentence, mentions: readonly Mention[], quotes: Quotes, forms: CueForms): Found[] {
	const { tokens } = sentence;
	const listed = candidates(sentence, forms);
	const uses = [...listed, ...unlisted(sentence, listed), ...leading(sentence, mentions, listed)].sort((a, b) => a.from - b.from);
	const found = uses.flatMap((cue): Found[] => {
		if (inside(quotes.outer, cue)) return [];
		if (isUntagged(sentence)) return [{ cue, source: nearestSource(mentions, cue) }];
		const source = sourceOf(sentence, mentions, cue);
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
	const kept = isUntagged(sentence) ? found.slice(0, 1) : found;
	return kept.filter(
		({ cue }) =>
			!(
				cue.kind === 'verb' &&
				LIGHT.has(cue.lemma) &&
				found.some((f) => f.cue.kind === 'noun' && f.cue.from > cue.to && f.cue.from - cue.to <= 5)
			),
	);
}

function speakersOf(source: Source, sentence: Sentence, mentions: readonly Mention[], text: string, memory: Memory): Figure[] {
	if (source.mentions.length === 0) return [...memory.speakers];
	const main = mainSubject(sentence, mentions, sentence.tokens.length);
	const found = source.mentions.flatMap((one) => {
		// *This viewpoint frames …, and it signals …*
		const starts = ['CCONJ', 'PUNCT'].includes(sentence.tokens[one.from - 1]?.tag ?? '');
		if (one.head === 'it' && starts && main?.saying === true)
			return main.mentions.length === 0
				? [...memory.speakers]
				: main.mentions.flatMap((m) => m.figure ?? resolve(m, sentence.tokens, text, memory));
		if (one.form === 'pronoun' && one.head !== 'they') {
			const before = mentions.filter(
				(m) =>
					m.to < one.from &&
					m.form === 'name' &&
					!m.modifier &&
					!m.possessive &&
					m.figure !== null &&
					(one.head === 'it') !== (m.figure.kind === 'person'),
			);
			const [first] = before;
			if (first?.figure != null) return [first.figure];
		}
		return resolve(one, sentence.tokens, text, memory);
	});
	return [...new Set(found)];
}

function carrier(proposals: readonly Proposal[], one: Proposal): Proposal | null {
	const outer = proposals.filter(
		(p) =>
			p !== one &&
			p.cue !== null &&
			one.cue !== null &&
			p.content.start <= one.cue.start &&
			one.cue.end <= p.content.end &&
			p.cue.start < one.cue.start,
	);
	return outer.find((p) => p.speakers.some((s) => !one.speakers.includes(s))) ?? null;
}

function placeOf({ tokens }: Sentence, { from, to }: Source): Range {
	return { start: tokens[from]?.start ?? 0, end: from === -1 ? 0 : (tokens[to]?.end ?? 0) };
}

/** The statements that a sentence of a paragraph reports. */
function ofSentence(text: string, paragraph: number, sentence: Sentence, quotes: Quotes, reader: Reader): Proposal[] {
	const { cast, memory } = reader;
	const mentions = mentionsIn(text, sentence, cast);
	const found = accepted(sentence, mentions, quotes, reader.forms);
	const proposals: Proposal[] = [];
	for (const one of found) {
		const content = isUntagged(sentence) ? plainContent(text, sentence, one, quotes) : contentOf(text, sentence, one, found);
		const topic = one.source.mentions.length === 0 && isUnspaced(text) ? topicOf(text, sentence, cast) : null;
		const speakers = topic === null ? speakersOf(one.source, sentence, mentions, text, memory) : [topic];
		if (content === null || speakers.length === 0) continue;
		const passage = isUnspaced(text) ? { start: sentence.start, end: sentence.end } : passageOf(text, sentence, one, content, quotes.outer);
		const { as, said } = presentationOf(text, sentence.tokens, one.cue, content, quotes, placeOf(sentence, one.source));
		proposals.push({
			paragraph,
			passage,
			content,
			speakers,
			cue: one.cue,
			lemma: one.cue.lemma,
			presentation: as,
			quotes: said,
			within: null,
			inferred: one.source.saying,
			free: false,
			via: [],
			said: null,
		});
	}
	for (const one of proposals) one.within = carrier(proposals, one);
	remember(sentence, mentions, proposals, quotes, memory);
	return proposals;
}

/** Notes who was named, the subject and the speakers last. */
function remember(sentence: Sentence, mentions: readonly Mention[], proposals: readonly Proposal[], quotes: Quotes, memory: Memory): void {
	const { tokens } = sentence;
	for (const one of mentions)
		if (
			one.figure !== null &&
			one.form === 'name' &&
			!inside(quotes.outer, { start: tokens[one.from]?.start ?? 0, end: tokens[one.to]?.end ?? 0 })
		)
			memory.cast.meet(one.figure);
	for (const one of mainSubject(sentence, mentions, tokens.length)?.mentions ?? []) if (one.figure !== null) memory.cast.meet(one.figure);
	const own = proposals.filter((p) => p.within === null);
	for (const p of own) for (const figure of p.speakers) memory.cast.meet(figure);
	const last = own.at(-1);
	if (last !== undefined) memory.speakers = last.speakers;
}

/** A sentence that is only a quotation goes on with whoever spoke last. */
function goesOn(
	text: string,
	paragraph: number,
	sentence: Sentence,
	quotes: Quotes,
	before: Proposal | undefined,
	memory: Memory,
): Proposal | null {
	const said = quotesIn(quotes, sentence).filter((q) => q.end - q.start > 20);
	const [first] = said;
	const words = sentenceWords(sentence);
	const quoted = sentence.tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && inside(said, t)).length;
	if (first === undefined || words === 0 || quoted / words < 0.8 || memory.speakers.length === 0) return null;
	if (before !== undefined && before.passage.end >= sentence.end - 3) return null;
	const passage = {
		start: first.start,
		end: Math.max(...said.map((q) => q.start + text.slice(q.start, q.end).replace(/[\s.,;:!?…]+$/u, '').length)),
	};
	return {
		paragraph,
		passage,
		content: passage,
		speakers: memory.speakers,
		cue: null,
		lemma: null,
		presentation: 'direct',
		quotes: said,
		within: null,
		inferred: false,
		free: true,
		via: [],
		said: null,
	};
}

/** The statements that a paragraph reports, in order; citations in brackets are blank in its text. */
export function proposalsIn(
	text: string,
	paragraph: number,
	sentences: readonly Sentence[],
	reader: Reader,
	after: (sentence: Sentence, before: readonly Figure[]) => void,
): Proposal[] {
	const quotes = quotesOf(text);
	const all: Proposal[] = [];
	for (const sentence of sentences) {
		const before = reader.memory.speakers;
		const found = ofSentence(text, paragraph, sentence, quotes, reader);
		if (found.length > 0) all.push(...found);
		else {
			const more = goesOn(text, paragraph, sentence, quotes, all.at(-1), reader.memory);
			if (more !== null) all.push(more);
		}
		after(sentence, before);
	}
	return all;
}
