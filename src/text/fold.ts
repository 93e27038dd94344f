/**
 * All that is folded when verbatim words are compared with a source text, and nothing else:
 * the shapes of quotation marks (double and single apart), kinds of space, `…` and `...`, and a comma or
 * full stop just inside a closing mark. Letters, case, brackets, dashes and words are never folded.
 */
export const DOUBLE = '"“”„‟«»';
/** Single marks; the apostrophe is one of them. */
export const SINGLE = "'‘’‚‛‹›";

const LETTER = '\\p{L}\\p{N}\\p{M}';
const MARK = `[${DOUBLE}${SINGLE}]`;
const TOKEN = new RegExp(`\\s+|…|\\.{3}|${MARK}|[.,]|[^]`, 'gu');
const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit);
const escaped = (unit: string) => unit.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A stretch of a text in UTF-16 units. */
export interface Range {
	start: number;
	end: number;
}

/** Whether the last word may be followed by the sign of the possessive, as a term's may. */
export type Ending = 'whole' | 'possessive';

/** The regular expression that finds verbatim words, whole words only, in a text that is folded as said above. */
export function foldedPattern(words: string, ending: Ending = 'whole'): string {
	const tokens = words.trim().match(TOKEN) ?? [];
	const closes = (at: number) => {
		const token = tokens[at];
		return (
			token !== undefined && new RegExp(MARK, 'u').test(token) && !isWord(tokens[at + 1]) && at > 0 && !/^\s/.test(tokens[at - 1] ?? ' ')
		);
	};
	let pattern = '';
	tokens.forEach((token, at) => {
		if (/^\s/.test(token)) pattern += '\\s+';
		else if (token === '…' || token === '...') pattern += '(?:…|\\.{3})';
		else if (DOUBLE.includes(token)) pattern += `${closes(at) ? '[.,]?' : ''}[${DOUBLE}]`;
		else if (SINGLE.includes(token)) pattern += `${closes(at) ? '[.,]?' : ''}[${SINGLE}]`;
		else if (token !== '.' && token !== ',') pattern += escaped(token);
		else if (at === tokens.length - 1) pattern += `(?:${escaped(token)}|[.,]?(?=${MARK}(?![${LETTER}])))`;
		else if (!closes(at + 1)) pattern += escaped(token);
	});
	const head = isWord(tokens[0]) ? `(?<![${LETTER}]|[${LETTER}][${SINGLE}])` : '';
	const follows = ending === 'whole' ? `[${LETTER}]|[${SINGLE}][${LETTER}]` : `[${LETTER}]`;
	const tail = isWord(tokens.at(-1)) ? `(?!${follows})` : '';
	return head + pattern + tail;
}

/** Every place where a text holds the words, overlapping ones included. */
export function occurrences(text: string, words: string, ending: Ending = 'whole'): Range[] {
	if (words.trim() === '') return [];
	const pattern = new RegExp(foldedPattern(words, ending), 'gu');
	const found: Range[] = [];
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		found.push({ start: match.index, end: match.index + match[0].length });
		pattern.lastIndex = match.index + 1;
	}
	return found;
}

/** Whether a text is the words and nothing else. */
export function isWhole(text: string, words: string): boolean {
	return new RegExp(`^\\s*${foldedPattern(words)}\\s*$`, 'u').test(text);
}
