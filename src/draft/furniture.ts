import { isHeading } from '../text/heading.ts';
import { countWords } from '../text/words.ts';

/** Numbers of paragraphs that are headings, captions or parts of the page: short, and no sentence. The first is the title and stays. */
export function furnitureIn(paragraphs: readonly string[]): number[] {
	return paragraphs.flatMap((text, index) => {
		const plain = text.trim();
		const words = countWords(plain);
		const bracketed = /^\(.{0,80}\)$/u.test(plain);
		const question = words <= 6 && /\?$/u.test(plain) && !/["“]/u.test(plain);
		return index > 0 && (isHeading(plain) || bracketed || question || words === 0 || /^[\p{Lu}\s\p{P}]+:$/u.test(plain)) ? [index + 1] : [];
	});
}
