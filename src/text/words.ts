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
