import { UNSPACED } from './unspaced.ts';
import { plainWidth, WIDTHS } from './width.ts';

/**
 * All that is folded when verbatim words are compared with a source text, and nothing else:
 * the shapes of quotation marks (double and single apart), kinds of space, `…` and `...`, a comma or
 * full stop just inside a closing mark, and how one letter is stored or set: composed or in parts, half or full width.
 * Letters, case, brackets, dashes and words are never folded; ranges are always those of the text as it stands.
 */
const DOUBLE = '"“”„‟«»〝〞〟＂';
/** Single marks; the apostrophe is one of them. */
const SINGLE = "'‘’‚‛‹›＇";
/** Closing marks of Chinese and Japanese, whose shapes are never folded. */
const CORNER = '」』｣';

const LETTER = '\\p{L}\\p{N}\\p{M}';
const MARK = `[${DOUBLE}${SINGLE}${CORNER}]`;
const IS_MARK = new RegExp(MARK, 'u');
const STOPS = '.,。、';
const STOP = `[${STOPS}]`;
const TOKEN = new RegExp(`\\s+|…|\\.{3}|${MARK}|${STOP}|[^]`, 'gu');
const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit);
const IS_UNSPACED = new RegExp(UNSPACED, 'u');
/** Whether a unit begins or ends a word only beside letters that spaces part from it. */
const isBounded = (unit: string | undefined) => unit !== undefined && isWord(unit) && !IS_UNSPACED.test(unit);
const escaped = (unit: string) => unit.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** A unit in every width in which a text may set it. */
const anyWidth = (unit: string) => {
	const widths = WIDTHS.get(unit);
	return widths === undefined ? escaped(unit) : `(?:${[unit, ...widths].map(escaped).join('|')})`;
};

/** A stretch of a text in UTF-16 units. */
export interface Range {
	start: number;
	end: number;
}

/** Whether the last word may be followed by the sign of the possessive, as a term's may. */
export type WordEnding = 'whole' | 'possessive';

/** Signs of scripts without spaces, or in full or half width. */
const FAR = /[\u0E00-\u1FFF\u2E80-\uFFFF]|[\u{20000}-\u{3FFFF}]/u;

/** The regular expression that finds verbatim words, whole words only, in a text that is folded as said above. */
function foldedPattern(text: string, words: string, ending: WordEnding): string {
	const far = FAR.test(text);
	const composed = /\p{M}/u.test(text) ? words : words.normalize('NFC');
	const tokens = plainWidth(composed).trim().match(TOKEN) ?? [];
	const written = far ? anyWidth : escaped;
	const closes = (at: number) => {
		const token = tokens[at];
		if (token === undefined || !IS_MARK.test(token) || at === 0) return false;
		return CORNER.includes(token) || (!isWord(tokens[at + 1]) && !/^\s/.test(tokens[at - 1] ?? ' '));
	};
	let pattern = '';
	tokens.forEach((token, at) => {
		if (/^\s/.test(token)) pattern += '\\s+';
		else if (token === '…' || token === '...') pattern += '(?:…|\\.{3})';
		else if (DOUBLE.includes(token)) pattern += `${closes(at) ? '[.,]?' : ''}[${DOUBLE}]`;
		else if (SINGLE.includes(token)) pattern += `${closes(at) ? '[.,]?' : ''}[${SINGLE}]`;
		else if (CORNER.includes(token)) pattern += `${closes(at) ? `${STOP}?` : ''}${written(token)}`;
		else if (!STOPS.includes(token)) pattern += written(token);
		else if (at === tokens.length - 1) pattern += `(?:${written(token)}|${STOP}?(?=[${CORNER}]|${MARK}(?![${LETTER}])))`;
		else if (!closes(at + 1)) pattern += written(token);
	});
	// A letter of a script without spaces is a neighbour of its own word and of the next: nothing there shows where words part.
	const spaced = far ? `(?!${UNSPACED})[${LETTER}]` : `[${LETTER}]`;
	const [first, last] = [tokens[0], tokens.at(-1)];
	const head = isBounded(first) ? `(?<!${spaced}|${spaced}[${SINGLE}])` : '';
	const follows = ending === 'whole' ? `${spaced}|[${SINGLE}]${spaced}` : spaced;
	const tail = isBounded(last) ? `(?!${follows})(?!\\p{M})` : isWord(last) ? '(?!\\p{M})' : '';
	return head + pattern + tail;
}

/** Every place where a text holds the words, overlapping ones included. */
export function occurrences(text: string, words: string, ending: WordEnding = 'whole'): Range[] {
	if (words.trim() === '') return [];
	const pattern = new RegExp(foldedPattern(text, words, ending), 'gu');
	const found: Range[] = [];
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		found.push({ start: match.index, end: match.index + match[0].length });
		pattern.lastIndex = match.index + 1;
	}
	return found;
}

/** Whether a text is the words and nothing else. */
export function isWhole(text: string, words: string): boolean {
	return new RegExp(`^\\s*${foldedPattern(text, words, 'whole')}\\s*$`, 'u').test(text);
}
