import { locate } from '../model/verify/passage-range.ts';
import type { Range } from '../text/fold.ts';
import { excess } from '../text/length.ts';
import { wordRanges } from '../text/words.ts';

/** A passage as a record names it. */
export interface DraftLocator {
	start: string;
	end: string;
}

/** A locator has so many words at most on each side. */
const MOST_WORDS = 4;

/** The words that name a passage: four on each side where they serve, fewer where not; null where none occurs once. */
export function locatorOf(text: string, passage: Range): DraftLocator | null {
	const words = wordRanges(text).filter((w) => w.start >= passage.start && w.end <= passage.end);
	const run = (from: number, to: number) => text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);
	if (words.length === 0) return null;
	const whole = run(0, words.length - 1);
	if (words.length <= MOST_WORDS && excess(whole, 2 * MOST_WORDS) === null) {
		return typeof locate(text, { start: whole, end: whole }) === 'string' ? null : { start: whole, end: whole };
	}
	for (const first of [MOST_WORDS, 3, 2, 1])
		for (const last of [Math.min(MOST_WORDS, words.length - first), 3, 2, 1]) {
			if (first + last > words.length) continue;
			const locator = { start: run(0, first - 1), end: run(words.length - last, words.length - 1) };
			if (excess(locator.start, MOST_WORDS) !== null || excess(locator.end, MOST_WORDS) !== null) continue;
			if (/[[\]{}\n]|…|\.{3}/u.test(locator.start + locator.end)) continue;
			const range = locate(text, locator);
			if (typeof range !== 'string' && range.start === words[0]?.start && range.end === words.at(-1)?.end) return locator;
		}
	return null;
}

/** A locator of a passage: four words on each side at most, three tries inwards where no words at the edge serve. */
export function locatorNear(text: string, { start, end }: Range): DraftLocator | null {
	const edges = [...text.slice(start, end).matchAll(/\s+/gu)].map((m) => start + m.index);
	for (let cut = 0; cut < 4; cut += 1)
		for (let tail = 0; tail < 4; tail += 1) {
			const from = cut === 0 ? start : (edges[cut - 1] ?? start);
			const to = tail === 0 ? end : (edges.at(-tail) ?? end);
			const found = locatorOf(text, { start: from, end: to });
			if (found !== null) return found;
		}
	return null;
}
