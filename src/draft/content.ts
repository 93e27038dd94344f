import type { Range } from '../text/fold.ts';
import type { Candidate } from './cue-use.ts';
import { COMMENT } from './english.ts';
import type { CueSource } from './subject.ts';
import type { Sentence, TaggedToken } from './token.ts';

/** A cue with its source, accepted. */
export interface FoundCue {
	cue: Candidate;
	source: CueSource;
}

const isJoin = (token: TaggedToken | undefined) =>
	token !== undefined && (/^[,;—–]$/.test(token.text) || token.tag === 'CCONJ' || token.lower === 'while' || token.lower === 'whereas');

/** Where another statement of the sentence begins after this one; its end where none does. */
function nextStart({ tokens }: Sentence, one: FoundCue, all: readonly FoundCue[]): number {
	const later = all.filter((f) => f.cue.from > one.cue.to);
	for (const { cue, source } of later) {
		const from = source.shared || source.from <= one.cue.to ? cue.from : source.from;
		let at = from - 1;
		while (at > one.cue.to && tokens[at]?.tag === 'ADV') at -= 1;
		if (at <= one.cue.to || !isJoin(tokens[at])) continue;
		if (cue.kind === 'noun' || (tokens[at]?.text === ',' && !source.shared && source.from > one.cue.to)) continue;
		while (at - 1 > one.cue.to && isJoin(tokens[at - 1])) at -= 1;
		return tokens[at]?.start ?? 0;
	}
	return tokens.at(-1)?.end ?? 0;
}

/** An end without the author's comment, the marks and the spaces that follow the words. */
function trimmed(text: string, start: number, end: number): number {
	let to = end;
	for (const match of text.slice(start, end).matchAll(/[,;”"]\s*/gu)) {
		const at = start + match.index;
		if (COMMENT.test(text.slice(at, end)) && at > start + 12) {
			to = at;
			break;
		}
	}
	const words = text.slice(start, to).replace(/[\s.,;:!?…—–)]+$/u, '');
	return start + words.length;
}

/** The first word after a cue; its *that*, where only to whom, where and when it was said stand between. */
function contentStart(tokens: readonly TaggedToken[], last: number): number | undefined {
	for (let at = last + 1; at < Math.min(tokens.length, last + 12); at += 1) {
		const token = tokens[at];
		if (token === undefined || ['VERB', 'AUX'].includes(token.tag) || /^[“”"«:;]$/.test(token.text)) break;
		if (token.lower === 'that' && token.tag === 'SCONJ') return token.start;
	}
	return tokens[last + 1]?.start;
}

const WHEN = /^(?:,?\s*(?:on|in|at|during|to|after|before|last|late|early|yesterday|today|this|by|via|through|when|as)\s)/iu;

/** Where the content of a cue stands: after it to the end of its sentence, before it where only when and to whom follow, or around it. */
export function contentOf(text: string, sentence: Sentence, one: FoundCue, all: readonly FoundCue[]): Range | null {
	const { tokens } = sentence;
	const { cue, source } = one;
	const last = Math.max(cue.to, source.to);
	const first = Math.min(cue.from, source.from === -1 ? cue.from : source.from);
	const start = contentStart(tokens, source.from < cue.from ? cue.to : last) ?? sentence.end;
	const end = trimmed(text, start, nextStart(sentence, one, all));
	const after = text.slice(start, end);
	const rest = /[\p{L}\p{N}]/u.test(after);
	const before = { start: sentence.start, end: trimmed(text, sentence.start, tokens[first]?.start ?? sentence.start) };
	const isLong = before.end - before.start > 3;
	const mark = tokens[first - 1];
	const closes = mark !== undefined && /^[,”"’»—–]$/.test(mark.text);
	const quoteBefore = closes && (/^[”"’»]$/.test(mark.text) || /^[”"’»]$/.test(tokens[first - 2]?.text ?? ''));
	const quoteAfter = /["“„«‘]/u.test(after);
	if (cue.kind === 'preposition') return closes && first > 2 && isLong ? before : rest ? { start, end } : null;
	// *As well as repeating that “…,” X signed …*: what stands before the subject.
	if (source.from === cue.from && source.to > cue.to) {
		const from = tokens[cue.to + 1]?.start ?? start;
		return { start: from, end: trimmed(text, from, tokens[source.to]?.start ?? end) };
	}
	if (cue.kind === 'verb' && closes && isLong && !source.shared) {
		const parenthesis = /^[,—–]$/.test(tokens[last + 1]?.text ?? '') && rest;
		if (quoteBefore && quoteAfter) return { start: before.start, end };
		if (quoteBefore || !rest || WHEN.test(after)) return before;
		if (parenthesis && /^[,—–]$/.test(mark.text)) return { start: before.start, end };
	}
	if (rest) return { start, end };
	return isLong ? before : null;
}

/** The whole passage: source, cue and content, and the rest of a quotation that it begins. */
export function passageOf(text: string, sentence: Sentence, { cue, source }: FoundCue, content: Range, quotes: readonly Range[]): Range {
	const { tokens } = sentence;
	const places = [cue.start, content.start, ...(source.from === -1 ? [] : [tokens[source.from]?.start ?? cue.start])];
	const ends = [cue.end, content.end, ...(source.to === -1 ? [] : [tokens[source.to]?.end ?? cue.end])];
	const open = quotes.filter((q) => q.start < content.end && q.end > content.start);
	const from = Math.min(...places, ...open.filter((q) => q.start >= sentence.start).map((q) => q.start));
	const start = from + (/^[\s\p{P}]*/u.exec(text.slice(from))?.[0].length ?? 0);
	const end = Math.max(...ends, ...open.map((q) => q.start + text.slice(q.start, q.end).replace(/[\s.,;:!?…]+$/u, '').length));
	return { start, end: start + text.slice(start, end).replace(/(?:[\s.,;:!?…”"»]|(?<=[.!?,])['’])+$/u, '').length };
}
