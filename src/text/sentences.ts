import type { Range } from './fold.ts';
import { pairsIn } from './quote-marks.ts';

/** Short forms after which a full stop ends no sentence. */
const SHORT =
	/(?:^|[\s(“"‘'«„])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mrs?|Ms|Messrs|Drs?|Profs?|Sr|Jr|St|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Cmdr|Adm|Gov|Sens?|Reps?|Hon|Rev|Pres|No|Nos|vs|etc|approx|cf|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[ap]\.m|e\.g|i\.e|Art|им|г|гг|тыс|млн|млрд|руб|др|пр|см|стр|ул|просп|проф|акад|ген|чел|обл|долл|т\.е|т\.д|т\.п|т\.к|т\.н)\.$/u;
/** What may end a sentence, with the marks that close after it. */
const END = /(?:[.!?…]+["'”’»)\]]*(?=\s|$)|[。!?！？]+[」』）”’]*)/gu;
/** What goes on after a quotation whose own sentence has ended: 「…。」と述べた。 */
const GOES_ON = /^[、，とはがをにのもでへやなって]/u;

/** Marks inside which a reporter's sentence goes on: 「…。…」, «…. …». */
const PAIRED = /[「『«]/u;

/** Where the sentences of a paragraph stand, without the spaces around them. */
export function sentenceRanges(text: string): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	const close = (to: number) => {
		const words = text.slice(from, to);
		const start = from + (words.length - words.trimStart().length);
		if (words.trim() !== '') ranges.push({ start, end: from + words.trimEnd().length });
		from = to;
	};
	const held = PAIRED.test(text) ? pairsIn(text).filter((q) => !q.nested && !q.open && PAIRED.test(text[q.start - 1] ?? '')) : [];
	for (const match of text.matchAll(END)) {
		const end = match.index + match[0].length;
		// A stop inside a quotation ends no sentence of whoever quotes it.
		if (held.some((q) => q.start <= match.index && end <= q.end)) continue;
		if (/[」』”]$/u.test(match[0]) && GOES_ON.test(text.slice(end))) continue;
		if (match[0] === '.' && SHORT.test(text.slice(Math.max(0, match.index - 14), end))) continue;
		const next = text.slice(end, end + 12).trimStart();
		// What goes on in lower case goes on: “Why now?” he asked.
		if (/^[\p{Ll}]/u.test(next) || /^[—–-]\s*\p{Ll}/u.test(next)) continue;
		close(end);
	}
	close(text.length);
	return ranges;
}
