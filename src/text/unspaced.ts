/** One letter, digit or sign of a script that puts no spaces between words, as a piece of a regular expression. */
export const UNSPACED =
	'(?:(?=[\\p{L}\\p{N}\\p{M}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}])';

const ANY = new RegExp(UNSPACED, 'u');

/** Whether a text has letters of a script that puts no spaces between words: Chinese, Japanese, Thai and others. */
export function isUnspaced(text: string): boolean {
	return ANY.test(text);
}
