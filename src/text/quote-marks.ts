import type { Range } from './fold.ts';
import { UNSPACED } from './unspaced.ts';

/** What opens a quotation and what may close it. */
const CLOSERS: Readonly<Record<string, string>> = {
	'“': '”',
	'„': '“”',
	'‟': '”',
	'«': '»',
	'"': '"',
	'‘': '’',
	'‹': '›',
	'「': '」',
	'『': '』',
	'‚': '‘’',
	"'": "'",
	'〝': '〟〞',
	'＂': '＂',
	'｢': '｣',
};
/** Marks whose shape tells which of a pair they are, so that they can stand in one another. */
const PAIRED = '«‹「『｢';
/** A letter beside which a mark can be an apostrophe: scripts without spaces have none. */
const LETTER = new RegExp(`(?!${UNSPACED})[\\p{L}\\p{N}]`, 'u');
const letterAt = (text: string, at: number) => at >= 0 && LETTER.test(text[at] ?? '');

/** The words between a pair of quotation marks; `open` where the text has no closing mark for it. */
export interface Quoted extends Range {
	open: boolean;
	/** Inside another pair. */
	nested: boolean;
}

/** A single mark that stands for an apostrophe: between letters, or before a letter that no space parts from the word. */
function isApostrophe(text: string, at: number): boolean {
	return letterAt(text, at - 1) && letterAt(text, at + 1);
}

function closerOf(text: string, opener: number, limit: number): number {
	const mark = text[opener] ?? '';
	const closers = CLOSERS[mark] ?? '';
	let open = 0;
	let last = -1;
	for (let at = opener + 1; at < limit; at += 1) {
		if (text[at] === mark && PAIRED.includes(mark)) open += 1;
		if (!closers.includes(text[at] ?? '')) continue;
		if ("’‘'".includes(text[at] ?? '') && (isApostrophe(text, at) || /\s/.test(text[at - 1] ?? ' '))) continue;
		if (open === 0) return at;
		open -= 1;
		last = at;
	}
	// Where one mark closes two that end together, it closes the outer one.
	return last;
}

/**
 * What a Russian reporter says inside the marks of a quotation, between dashes: «…, — сказал он. — …». Its first word
 * is a verb in the third person, so that a dash of the speaker's own is left alone.
 */
const INSERTED = /(?<=[,!?…])\s+[—–]\s+\p{Ll}+(?:л|ла|ло|ли|лся|лась|лись|ет|ит|ут|ют|ят|ат)(?=[\s,.])[^«»„“—–]{0,120}?[,.]\s+[—–]\s+/gu;

/** A quotation without what the reporter says inside its marks. */
function withoutInserted(text: string, quoted: Quoted): Quoted[] {
	if (text[quoted.start - 1] !== '«') return [quoted];
	const pieces: Quoted[] = [];
	let from = quoted.start;
	for (const { 0: words, index } of text.slice(quoted.start, quoted.end).matchAll(INSERTED)) {
		pieces.push({ ...quoted, start: from, end: quoted.start + index, open: false });
		from = quoted.start + index + words.length;
	}
	return [...pieces, { ...quoted, start: from }];
}

/** Every quotation of a paragraph in order, nested ones after the pair that holds them; without what a reporter says inside the marks. */
export function quotedIn(text: string): Quoted[] {
	return pairsIn(text).flatMap((quoted) => withoutInserted(text, quoted));
}

/** Every pair of quotation marks of a paragraph in order, nested ones after the pair that holds them. */
export function pairsIn(text: string, from = 0, to = text.length, nested = false): Quoted[] {
	const found: Quoted[] = [];
	// What no mark closes here, none closes further on: looked for once, or a page of apostrophes takes for ever.
	const unclosed = new Set<string>();
	for (let at = from; at < to; at += 1) {
		const mark = text[at] ?? '';
		if (CLOSERS[mark] === undefined) continue;
		const single = "'‘‚‹".includes(mark);
		// A straight or low mark after a letter is an apostrophe; a single mark opens only where a closing one follows.
		if (single && letterAt(text, at - 1)) continue;
		const closer = unclosed.has(mark) ? -1 : closerOf(text, at, to);
		if (closer === -1) unclosed.add(mark);
		if (closer === -1 && (single || nested)) continue;
		const end = closer === -1 ? to : closer;
		found.push({ start: at + 1, end, open: closer === -1, nested });
		// One by one: a list of a hundred thousand is no list of arguments.
		for (const inner of pairsIn(text, at + 1, end, true)) found.push(inner);
		at = end;
	}
	return found;
}

/** Whether a range lies between a pair of quotation marks. */
export function isInQuotes(quoted: readonly Quoted[], range: Range): boolean {
	return quoted.some((q) => q.start <= range.start && range.end <= q.end);
}
