/**
 * The letters that share pictures can be drawn in: Latin with its accents, Cyrillic, and the signs of running text, as
 * both of the site's typefaces have them (a test asks the fonts). A picture has none of a reader's own fonts to turn to.
 */
const DRAWABLE =
	/^[\u0020-\u007e\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017e\u0218-\u021b\u0400-\u045f\u0490\u0491\u1ef2-\u1ef9\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2212]*$/u;

/** A text as pictures spell it: letters and accents as one sign, hyphens of every kind as the plain one, thin spaces as one. */
export function spelledOut(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u2010\u2011]/gu, '-')
		.replace(/[\u2000-\u200a\u202f]/gu, '\u2009');
}

/** Whether every letter of a text can be drawn. */
export function isDrawable(text: string): boolean {
	return DRAWABLE.test(spelledOut(text));
}
