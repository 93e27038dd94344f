import { countWords } from '../text/words.ts';

/** A heading has so many words at most. */
const HEADING = 18;

/** Numbers of paragraphs that are headings, captions or parts of the page: short, and no sentence. */
export function furnitureIn(paragraphs: readonly string[]): number[] {
	return paragraphs.flatMap((text, index) => {
		const words = countWords(text);
		const plain = text.trim();
		const ends = /[.!?…:;。！？]["”’»)\]」』]*$/u.test(plain);
		const bracketed = /^\(.{0,80}\)$/u.test(plain);
		const bulleted = /^[•·▪●*–-]\s/u.test(plain);
		const question = words <= 6 && /\?$/u.test(plain) && !/["“]/u.test(plain);
		return index > 0 &&
			((!ends && words <= HEADING && !bulleted) || bracketed || question || words === 0 || /^[\p{Lu}\s\p{P}]+:$/u.test(plain))
			? [index + 1]
			: [];
	});
}
