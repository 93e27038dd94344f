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
	month: 'The text prints the day alone; month and year are those before the article.',
} as const;

/** The last such day and month that is not after the article. */
function yearOf(published: string, month: number, day: number): number {
	const year = Number(published.slice(0, 4));
	return iso(year, month, day) > published ? year - 1 : year;
}

const relative = (words: string, published: string): string => `from '${words}', reckoned from ${published}`;

/** A weekday, *yesterday*, *last week*: worked out from the article's day. */
function ofRelative(words: string, at: number, published: string, result: chrono.ParsedResult): PrintedDate | null {
	const place = { start: at, end: at + words.length };
	const note = relative(words, published);
	const weekday = weekdayIn(words);
	if (weekday !== null) {
		if (/\b(?:next|coming)\b/i.test(words)) return null;
		return { ...place, value: weekdayBefore(published, weekday, /\blast\b/i.test(words)), basis: 'relative', note };
	}
	if (/\byesterday\b/i.test(words)) return { ...place, value: dayBefore(published, 1), basis: 'relative', note };
	if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(words))
		return { ...place, value: published, basis: 'relative', note };
	const start = result.start.date();
	const value = start.toISOString().slice(0, 10);
	if (value > published) return null;
	if (/\bweek\b/i.test(words))
		return { ...place, value: `[${dayBefore(published, 13)}..${dayBefore(published, 1)}]`, basis: 'relative', note };
	if (/\bmonth\b/i.test(words)) return { ...place, value: value.slice(0, 7), basis: 'relative', note };
	if (/\byear\b/i.test(words)) return { ...place, value: value.slice(0, 4), basis: 'relative', note };
	return /\bdays? (?:ago|earlier)\b/i.test(words) ? { ...place, value, basis: 'relative', note } : null;
}

function ofResult(result: chrono.ParsedResult, published: string): PrintedDate | null {
	const { index, text, start } = result;
	const place = { start: index, end: index + text.length };
	const year = start.get('year') ?? 0;
	const month = start.get('month') ?? 1;
	const day = start.get('day') ?? 1;
	const sure = (part: chrono.Component) => start.isCertain(part);
	if (sure('day') && sure('month') && /\d/.test(text)) {
		if (sure('year')) return { ...place, value: iso(year, month, day), basis: 'stated', note: '' };
		return { ...place, value: iso(yearOf(published, month, day), month, day), basis: 'inferred', note: NOTES.year };
	}
	if (sure('month') && !sure('day') && !sure('weekday') && /^\p{Lu}/u.test(text)) {
		if (sure('year')) return { ...place, value: iso(year, month), basis: 'stated', note: '' };
		return { ...place, value: iso(yearOf(published, month, 1), month), basis: 'inferred', note: NOTES.year };
	}
	return ofRelative(text, index, published, result);
}

/** Dates that a text prints, with what they mean beside the day of the article. */
export function datesIn(text: string, published: string): PrintedDate[] {
	const found = chrono.en.casual.parse(text, new Date(`${published}T12:00:00Z`)).flatMap((result) => ofResult(result, published) ?? []);
	for (const match of text.matchAll(/\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|floor|anniversary))/giu)) {
		const day = Number(match[1]);
		if (day < 1 || day > 31 || found.some((f) => f.start <= match.index && match.index < f.end)) continue;
		const here = `${published.slice(0, 8)}${String(day).padStart(2, '0')}`;
		const [year = 0, month = 1] = published.split('-').map(Number);
		const value = here <= published ? here : month === 1 ? iso(year - 1, 12, day) : iso(year, month - 1, day);
		found.push({ start: match.index, end: match.index + match[0].length, value, basis: 'inferred', note: NOTES.month });
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The day that a text prints of itself among its first lines: a line that is a full date and little else. */
export function datedIn(paragraphs: readonly string[], language: string): { day: string; paragraph: number } | null {
	for (const [index, text] of paragraphs.slice(0, 6).entries()) {
		const own = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text) ?? /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(text);
		if (own !== null && text.length < 60) return { day: iso(Number(own[1]), Number(own[2]), Number(own[3])), paragraph: index + 1 };
		if (!language.startsWith('en') || text.length > 80) continue;
		const [date] = datesIn(text, '9999-12-31').filter((d) => d.basis === 'stated' && d.value.length === 10);
		if (date !== undefined) return { day: date.value, paragraph: index + 1 };
	}
	return null;
}
