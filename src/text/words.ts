/** A word as the whole project counts it: letters and digits, with inner apostrophes. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(WORD) ?? [];
}

/** How many words a text has. */
export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Where the words of a text stand, in UTF-16 units. */
export function wordRanges(text: string): { start: number; end: number }[] {
	return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
