import * as chrono from 'chrono-node';
import type { Range } from '../text/fold.ts';
import { dayBefore, weekdayBefore, weekdayIn } from '../text/weekday.ts';
import type { DraftDate } from './proposal.ts';

/** A date as a text prints it, with the day that it means. */
export interface PrintedDate extends DraftDate, Range {}

const iso = (year: number, month: number, day?: number) =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${String(day).padStart(2, '0')}`}`;

const NOTES = {
	year: "The text prints no year; it is reckoned from the article's date.",
	day: 'The text prints the day alone; month and year are those before the article.',
} as const;

/** The last such day and month that is not after the article. */
function yearOf(published: string, month: number, day: number): number {
	const year = Number(published.slice(0, 4));
	return iso(year, month, day) > published ? year - 1 : year;
}

/** A date of printed words, without the preposition and the marks around them. */
function made(at: number, words: string, value: string, basis: DraftDate['basis'], note = ''): PrintedDate {
	const bare = words.replace(/^(?:on|in|by|since|until|from)\s+/iu, '').replace(/[\s,;]+$/u, '');
	return { start: at, end: at + words.length, value, basis, note, from: basis === 'stated' ? null : bare };
}

/** A weekday, *yesterday*, *last week*: worked out from the article's day. */
function ofRelative(result: chrono.ParsedResult, published: string): PrintedDate | null {
	const { index, text: words } = result;
	const relative = (value: string) => made(index, words, value, 'relative');
	const weekday = weekdayIn(words);
	if (weekday !== null)
		return /\b(?:next|coming)\b/iu.test(words) ? null : relative(weekdayBefore(published, weekday, /\blast\b/iu.test(words)));
	if (/\byesterday\b/iu.test(words)) return relative(dayBefore(published, 1));
	if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu.test(words)) return relative(published);
	const value = result.start.date().toISOString().slice(0, 10);
	if (value > published) return null;
	if (/\bweek\b/iu.test(words)) return relative(`[${dayBefore(published, 13)}..${dayBefore(published, 1)}]`);
	if (/\bmonth\b/iu.test(words)) return relative(value.slice(0, 7));
	if (/\byear\b/iu.test(words)) return relative(value.slice(0, 4));
	return /\bdays? ago\b/iu.test(words) ? relative(value) : null;
}

function ofResult(result: chrono.ParsedResult, published: string): PrintedDate | null {
	const { index, text, start } = result;
	const year = start.get('year') ?? 0;
	const month = start.get('month') ?? 1;
	const day = start.get('day') ?? 1;
	const sure = (part: chrono.Component) => start.isCertain(part);
	if (sure('day') && sure('month') && /\d/.test(text)) {
		if (sure('year')) return made(index, text, iso(year, month, day), 'stated');
		return made(index, text, iso(yearOf(published, month, day), month, day), 'inferred', NOTES.year);
	}
	if (sure('month') && !sure('day') && !sure('weekday') && /\p{Lu}/u.test(text)) {
		if (sure('year')) return made(index, text, iso(year, month), 'stated');
		return made(index, text, iso(yearOf(published, month, 1), month), 'inferred', NOTES.year);
	}
	return ofRelative(result, published);
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** *A day after*, *two days earlier*: counted from the last day that the text has named. */
function ofDistance(text: string, before: (at: number) => string | null): PrintedDate[] {
	return [...text.matchAll(/\b(a|one|two|three|four|five|six|\d{1,2}) (day|week)s? (after|later|before|earlier)\b/giu)].flatMap((match) => {
		const [words, count = '', unit, way = ''] = match;
		const anchor = before(match.index);
		const days = (NUMBERS[count.toLowerCase()] ?? Number(count)) * (unit === 'week' ? 7 : 1);
		if (anchor === null || !/^\d{4}-\d{2}-\d{2}$/.test(anchor) || !Number.isFinite(days)) return [];
		return [made(match.index, words, dayBefore(anchor, /after|later/iu.test(way) ? -days : days), 'relative', `Counted from ${anchor}.`)];
	});
}

/** Dates that a text prints, with what they mean beside the day of the article; `anchor` is the last day named before it. */
export function printedDatesIn(text: string, published: string, anchor: string | null = null): PrintedDate[] {
	const parsed =
		/\d|day\b|week|month|year|tonight|morning|January|February|March|April|May|June|July|August|September|October|November|December/iu.test(
			text,
		)
			? chrono.en.casual.parse(text, new Date(`${published}T12:00:00Z`))
			: [];
	const found = parsed.flatMap((result) => ofResult(result, published) ?? []);
	const free = (at: number) => !found.some((f) => f.start <= at && at < f.end);
	for (const match of text.matchAll(/\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|floor|anniversary))/giu)) {
		const day = Number(match[1]);
		if (day < 1 || day > 31 || !free(match.index)) continue;
		const here = `${published.slice(0, 8)}${String(day).padStart(2, '0')}`;
		const [year = 0, month = 1] = published.split('-').map(Number);
		const value = here <= published ? here : month === 1 ? iso(year - 1, 12, day) : iso(year, month - 1, day);
		found.push(made(match.index, match[0], value, 'inferred', NOTES.day));
	}
	const before = (at: number) => found.filter((f) => f.end <= at && f.value.length === 10).at(-1)?.value ?? anchor;
	for (const one of ofDistance(text, before)) if (free(one.start)) found.push(one);
	return found.sort((a, b) => a.start - b.start);
}

/** The day that a text prints of itself among its first lines: a line that is a full date and little else. */
export function datedIn(paragraphs: readonly string[], language: string): { day: string; paragraph: number } | null {
	for (const [index, text] of paragraphs.slice(0, 6).entries()) {
		const own = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text) ?? /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(text);
		if (own !== null && text.length < 60) return { day: iso(Number(own[1]), Number(own[2]), Number(own[3])), paragraph: index + 1 };
		if (!language.startsWith('en') || text.length > 80) continue;
		const [date] = printedDatesIn(text, '2000-01-01').filter((d) => d.basis === 'stated' && d.value.length === 10);
		if (date !== undefined) return { day: date.value, paragraph: index + 1 };
	}
	return null;
}
