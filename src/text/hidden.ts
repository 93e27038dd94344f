/** Scripts whose letters join, so that a joiner or non-joiner between them is spelling. */
const JOINING = [
	'Arab',
	'Syrc',
	'Nkoo',
	'Mong',
	'Deva',
	'Beng',
	'Guru',
	'Gujr',
	'Orya',
	'Taml',
	'Telu',
	'Knda',
	'Mlym',
	'Sinh',
	'Mymr',
	'Khmr',
];
const JOINED = `[${JOINING.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`;
const PICTURE = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]';

/** After these a selector chooses a shape; after any other letter it is seen by nobody. */
const SHAPED =
	'[\\p{Emoji}\\p{Extended_Pictographic}\\p{S}\\p{Script_Extensions=Han}\\p{Script=Mong}\\p{Script=Phag}\\p{Script=Mymr}\\p{Script=Mani}]';

/** Joiners and selectors that a script or a picture needs: between joining letters, after one at the end of a word, between pictures, after what has several shapes. */
const NEEDED = new RegExp(
	`(?<=${JOINED}\\p{M}*)[\\u200C\\u200D](?=${JOINED})|(?<=${JOINED}\\p{M}*)\\u200D(?!\\p{L})|(?<=${PICTURE})\\u200D(?=\\p{Extended_Pictographic})|(?<=${SHAPED})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]`,
	'gu',
);

/**
 * Signs that nobody sees and that change what others see, or that are no text: control, zero-width and bidirectional
 * signs, soft hyphens, line separators, fillers, the blank of Braille, signs without a meaning of their own. The Arabic
 * signs that go before a number are formats that are seen.
 */
const SEEN = '\\t\\n\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}';
const KINDS = ['Cc', 'Cf', 'Cs', 'Co', 'Zl', 'Zp', 'Default_Ignorable_Code_Point', 'Noncharacter_Code_Point'];
const HIDDEN = new RegExp(`(?![${SEEN}])[${KINDS.map((kind) => `\\p{${kind}}`).join('')}\\u2800\\uFFFC\\uFFFD]`, 'gu');

/** A sign that must not stand in a text. */
export interface HiddenSign {
	index: number;
	/** What it is, by its number: `control character U+0007`. */
	words: string;
}

function wordsOf(sign: string): string {
	if (sign === '\uFFFD') return 'byte that is not UTF-8';
	const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const kind = /\p{Bidi_Control}/u.test(sign)
		? 'sign of direction'
		: /\p{Cc}/u.test(sign)
			? 'control character'
			: /[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(sign)
				? 'character without a meaning'
				: 'sign that nobody sees,';
	return `${kind} U+${code}`;
}

/** The signs in a text that must not stand in it, in order. */
export function hiddenSigns(text: string): HiddenSign[] {
	const needed = new Set([...text.matchAll(NEEDED)].map(({ index }) => index));
	return [...text.matchAll(HIDDEN)]
		.filter(({ index }) => !needed.has(index))
		.map(({ 0: sign, index }) => ({ index, words: wordsOf(sign) }));
}

/** Names that HTML has for such signs. */
const NAMED =
	'shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|Negative(?:Thin|Thick|Medium|VeryThin)Space|NoBreak|af|ApplyFunction|it|InvisibleTimes|ic|InvisibleComma';
const REFERENCE = new RegExp(`&(?:#(\\d{1,9})|#[xX]([0-9A-Fa-f]{1,8})|(?:${NAMED}));`, 'g');

/** Character references (`&#x202e;`, `&shy;`) that stand for a sign that must not stand in a text, or for none. */
export function hiddenReferences(text: string): HiddenSign[] {
	return [...text.matchAll(REFERENCE)].flatMap(({ 0: whole, 1: decimal, 2: hex, index }) => {
		const code = decimal === undefined ? Number.parseInt(hex ?? '200b', 16) : Number(decimal);
		const sign = code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
		const hidden = sign === '\uFFFD' || hiddenSigns(sign).length > 0;
		return hidden ? [{ index, words: `\`${whole}\`, a sign that nobody sees` }] : [];
	});
}
