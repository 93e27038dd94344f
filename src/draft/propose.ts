import type { Range } from '../text/fold.ts';
import { accepted, liesInside } from './accept.ts';
import type { Cast, CastMember } from './cast.ts';
import { contentOf, passageOf } from './content.ts';
import type { CueForms } from './cue-use.ts';
import { mentionsIn } from './mention.ts';
import type { Mention } from './mention-kind.ts';
import { isUntagged, plainContent, runsUnspaced, topicOf } from './plain.ts';
import { presentationOf } from './presentation.ts';
import type { Proposal } from './proposal.ts';
import { type Quotes, quotesIn, quotesOf } from './quotes.ts';
import { type Memory, resolve } from './resolve.ts';
import { type CueSource, mainSubject } from './subject.ts';
import { type Sentence, sentenceWords } from './token.ts';

/** What a paragraph is read with. */
export interface Reader {
	cast: Cast;
	memory: Memory;
	forms: CueForms;
}

function speakersOf(source: CueSource, sentence: Sentence, mentions: readonly Mention[], text: string, memory: Memory): CastMember[] {
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

function placeOf({ tokens }: Sentence, { from, to }: CueSource): Range {
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
		const topic = runsUnspaced(text) ? topicOf(text, sentence, cast, memory.speakers) : null;
		const speakers = topic === null ? speakersOf(one.source, sentence, mentions, text, memory) : [topic];
		if (content === null || speakers.length === 0) continue;
		const passage = runsUnspaced(text)
			? { start: sentence.start, end: sentence.end }
			: passageOf(text, sentence, one, content, quotes.outer);
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
			!liesInside(quotes.outer, { start: tokens[one.from]?.start ?? 0, end: tokens[one.to]?.end ?? 0 })
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
	const quoted = sentence.tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && liesInside(said, t)).length;
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
	after: (sentence: Sentence, before: readonly CastMember[]) => void,
): Proposal[] {
	const quotes = quotesOf(text);
	const all: Proposal[] = [];
	let going: boolean = false;
	for (const sentence of sentences) {
		const before = reader.memory.speakers;
		const found = ofSentence(text, paragraph, sentence, quotes, reader);
		if (found.length > 0) {
			all.push(...found);
			going = true;
		} else {
			// Only a quotation at the head of a paragraph, or right after what somebody said, is still theirs.
			const near: boolean = sentence === sentences[0] || going;
			const more: Proposal | null = near ? goesOn(text, paragraph, sentence, quotes, all.at(-1), reader.memory) : null;
			if (more !== null) all.push(more);
			going &&= more !== null;
		}
		after(sentence, before);
	}
	return all;
}
