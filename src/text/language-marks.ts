/** Quotation marks as a language prints them: outer and inner, each opening and closing. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const CURLY: Marks = ['“', '”', '‘', '’'];
const CORNER: Marks = ['「', '」', '『', '』'];
const GUILLEMETS: Marks = ['«', '»', '„', '“'];
const LATIN: Marks = ['«', '»', '“', '”'];
const LOW: Marks = ['„', '“', '‚', '‘'];
const LOW_HIGH: Marks = ['„', '”', '«', '»'];

/** Languages whose marks are not those of English. */
const BY_LANGUAGE: readonly (readonly [Marks, string])[] = [
	[CORNER, 'ja zh-Hant'],
	[GUILLEMETS, 'ru uk be kk ky'],
	[LATIN, 'fr it es pt el ca hy fa ar ku ps ur az'],
	[LOW, 'de cs sk sl hr sr bg mk et lt lv is ka sq'],
	[LOW_HIGH, 'pl ro hu'],
	[['”', '”', '’', '’'], 'sv fi'],
];
const TABLE = new Map(BY_LANGUAGE.flatMap(([marks, tags]) => tags.split(' ').map((tag) => [tag, marks] as const)));

/** The marks of a language. */
export function marksOf(tag: string): Marks {
	const { language, script } = new Intl.Locale(tag).maximize();
	return TABLE.get(`${language}-${script}`) ?? TABLE.get(language) ?? CURLY;
}

/** Verbatim words in the marks of their language, marks of the outer shape inside them as inner ones. */
export function inMarks(words: string, tag: string): string {
	const [open, close, innerOpen, innerClose] = marksOf(tag);
	const inner = open === close ? words.replaceAll(open, innerOpen) : words.replaceAll(open, innerOpen).replaceAll(close, innerClose);
	return `${open}${inner}${close}`;
}

/** A text whose quotations are marked as the language of the quoted words marks them; every unit stays where it is. */
export function remarked(text: string, quotes: readonly { start: number; end: number }[], tag: string): string {
	const [open, close] = marksOf(tag);
	if (open === '“' && close === '”') return text;
	const units = [...Array(text.length).keys()].map((at) => text[at] ?? '');
	for (const { start, end } of quotes) {
		units[start - 1] = open;
		units[end] = close;
	}
	return units.join('');
}

const ANY_OPEN = '“「«„”';
const ANY_CLOSE = '”」»“';

/** Whether a stretch of a text stands in a pair of marks of some language. */
export function isMarked(text: string, start: number, end: number): boolean {
	return start > 0 && ANY_OPEN.includes(text[start - 1] ?? ' ') && ANY_CLOSE.includes(text[end] ?? ' ');
}

/** Words without the one pair of marks around all of them; as they are where they have none or several. */
export function withoutMarks(words: string): string {
	const inside = words.slice(1, -1);
	return isMarked(words, 1, words.length - 1) && !new RegExp(`[${ANY_OPEN}${ANY_CLOSE}]`, 'u').test(inside) ? inside : words;
}
