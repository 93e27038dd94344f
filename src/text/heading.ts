import { countWords } from './words.ts';

/** A heading has so many words at most. */
const HEADING = 18;

/** Whether a paragraph is a heading or a title: short, and without the mark that ends a sentence. */
export function isHeading(text: string): boolean {
	const plain = text.trim();
	const ends = /[.!?…:;。！？]["'”’»)\]」』]*$/u.test(plain);
	return !ends && countWords(plain) <= HEADING && !/^[•·▪●*–-]\s/u.test(plain);
}
