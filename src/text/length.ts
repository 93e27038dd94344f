import { isUnspaced, UNSPACED } from './unspaced.ts';
import { countWords } from './words.ts';

/**
 * Where no spaces part words, how many there are depends on who cuts them, and a limit would move with the next
 * dictionary: there characters are counted, two of which are reckoned as a word (400 characters of Japanese are about
 * 200 words of English, as translators count). What stands between in letters with spaces counts as its words.
 */
const CHARACTERS_A_WORD = 2;

const LETTER = new RegExp(UNSPACED, 'gu');

/** How long a text is, in words or in characters, and how many of those so many words are. */
export interface Length {
	count: number;
	unit: 'word' | 'character';
	/** A limit given in words, in the same unit. */
	limit: (words: number) => number;
}

/** Measures a text: in words, or in characters where its script puts no spaces between words. */
export function lengthOf(text: string): Length {
	if (!isUnspaced(text)) return { count: countWords(text), unit: 'word', limit: (words) => words };
	const letters = text.match(LETTER)?.length ?? 0;
	const rest = countWords(text.replace(LETTER, ' '));
	return { count: letters + CHARACTERS_A_WORD * rest, unit: 'character', limit: (words) => CHARACTERS_A_WORD * words };
}

/** How much longer than so many words a text is, in words to print; null where it is not. */
export function excess(text: string, words: number): { found: string; most: number } | null {
	const { count, unit, limit } = lengthOf(text);
	const most = limit(words);
	return count > most ? { found: `${count} ${unit}s`, most } : null;
}
