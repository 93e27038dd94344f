import { dayNumber } from '../../text/item.ts';
import { sayTyped, type TypedDate } from '../query/dates.ts';
import type { QueryDate } from '../query/query.ts';
import { isFunctionWord, tokensOf } from '../query/tokens.ts';
import { UNKNOWN_DAY } from '../reader/lists.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Mask } from './filters.ts';
import type { Meanings } from './meanings.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** First and last day of a date with a year. */
export function dayBounds({ year, until, month, day }: TypedDate, inYear = year ?? 0): { first: number; last: number } {
	const first = dayNumber(`${inYear}-${two(month ?? 1)}-${two(day ?? 1)}`);
	if (day !== null) return { first, last: first };
	const next = month === null || month === 12 ? `${(until ?? inYear) + 1}-01-01` : `${inYear}-${two(month + 1)}-01`;
	return { first, last: dayNumber(next) - 1 };
}

const yearOf = (dayNumbered: number) => new Date(dayNumbered * 86_400_000).getUTCFullYear();

/** Statements that were said within a date for certain; in any year, where none was typed. */
export function maskOfDays(store: SearchStore, date: TypedDate): Mask {
	return Uint8Array.from(store.earliest, (earliest, statement) => {
		const latest = store.latest[statement] ?? UNKNOWN_DAY;
		if (earliest === UNKNOWN_DAY || latest === UNKNOWN_DAY) return 0;
		const { first, last } = dayBounds(date, date.year ?? yearOf(earliest));
		return earliest >= first && latest <= last ? 1 : 0;
	});
}

/** Terms that a text names a date by: those typed, where they are a year, or a month in words. */
export function termsOfDate(meanings: Meanings, { shown }: QueryDate): number[] | null {
	const words = tokensOf(shown).filter(({ again, term }) => !again && !isFunctionWord(term));
	if (words.length > 1 && !/\p{L}{3}/u.test(shown)) return null;
	const terms = words.map(({ term }) => meanings.formsOf(term).find(({ how }) => how === 'exact')?.term);
	return terms.includes(undefined) || terms.length === 0 ? null : (terms as number[]);
}

/** What a date of a query lets through: statements said then for certain, and statements whose words name it. */
export interface DateRead {
	date: QueryDate;
	/** The date in words: `November 2025`. */
	as: string;
	mask: Mask;
	/** How many were said then, and how many only name it. */
	said: number;
	named: number;
}

/** Reads a date; the postings of its terms must be loaded. */
export function readDate(store: SearchStore, meanings: Meanings, date: QueryDate): DateRead {
	const mask = new Uint8Array(store.statements);
	for (const one of [date, ...date.or])
		maskOfDays(store, one).forEach((on, statement) => {
			if (on === 1) mask[statement] = 1;
		});
	const said = mask.reduce((sum, on) => sum + on, 0);
	const terms = termsOfDate(meanings, date);
	const holding = new Uint8Array(store.statements);
	for (const term of terms ?? []) for (const posting of store.postings(term)) holding[posting >>> 1] = (holding[posting >>> 1] ?? 0) + 1;
	let named = 0;
	holding.forEach((held, statement) => {
		if (terms === null || held < terms.length || mask[statement] === 1) return;
		mask[statement] = 1;
		named++;
	});
	return { date, as: [date, ...date.or].map(sayTyped).join(' or '), mask, said, named };
}
