/** Letters that no normal form takes apart, and letters of one word that keyboards and printers write in two ways. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'n',
	ĸ: 'k',
	ς: 'σ',
	ё: 'е',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه',
};
const ODD = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Signs that are in a copied word and not of it: soft hyphens, zero-width and direction signs, variants of a glyph, the Arabic stroke. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}|\u20e3|\u0640/gu;
/** Vowel points and accents: of Latin, Greek, Hebrew and Arabic letters all of them, of Cyrillic the stress only (`й` is a letter). */
const MARKS =
	/([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+|(?<=\p{Script=Cyrillic}\u0306?)[\u0300\u0301\u0304]/gu;
const HIRAGANA = /[\u3041-\u3096]/gu;

/** The zeros of the decimal digits that a normal form leaves: Arabic, Persian, Indian, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** A text with every decimal digit as 0 to 9; nothing moves. */
export function foldDigits(text: string): string {
	return text.replace(/[^\x20-\x7e\P{Nd}]/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		const zero = ZEROS.find((one) => code >= one && code < one + 10);
		return zero === undefined ? digit : String(code - zero);
	});
}

/**
 * What is folded when words are searched, and nothing else: case, width and compatibility forms, marks that a
 * reader may leave out, letters that are spelt in two ways, hiragana to katakana, unseen signs. Marks of other
 * scripts stay: they tell `ガ` from `カ`.
 */
export function foldWord(word: string): string {
	// Most words are plain ASCII: nothing but their case is folded.
	if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
	return foldDigits(word.replace(UNSEEN, '').normalize('NFKD').toLowerCase().replace(MARKS, '$1').normalize('NFC'))
		.replace(ODD, (letter) => LETTERS[letter] ?? letter)
		.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
