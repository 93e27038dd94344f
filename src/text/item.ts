import type { Footing } from '../vocabulary.ts';
import type { WhenSign } from './when.ts';

/** A strip of the timeline: the two sides, voices of their countries, other capitals, the authors, what happened. */
export type Lane = 'first' | 'second' | 'first-voices' | 'second-voices' | 'others' | 'authors' | 'events';

/** One thing with its date, as charts and islands read it. Days are whole days since 1 January 1970, UTC. */
export interface TimeItem {
	id: string;
	kind: 'statement' | 'event' | 'article';
	lanes: Lane[];
	/** What stands together under one name on one date: speakers, or the article for its author's own words. */
	by: string;
	/** Short name of who speaks; empty for events. */
	who: string;
	/** Our own words, without the speaker. */
	text: string;
	/** Which of the three dates it is; an event may not have happened. */
	verb: 'said' | 'published' | 'happened' | 'planned' | 'hypothetical';
	date: string;
	/** Earliest and latest possible day; null where open or unknown. */
	from: number | null;
	to: number | null;
	sign: WhenSign;
	/** Whether the article prints the year. */
	yearPrinted: boolean;
	/** Whether its extent is drawn: known to within a month, or one limit of it known to the day. */
	drawn: boolean;
	/** Name of the sign for how it is printed, and its words. */
	how: string;
	howWords: string;
	footing: Footing | '';
	joint: boolean;
	article: string;
	actors: string[];
	topics: string[];
	presentation: string;
	answers: string[];
}

const MS = 86_400_000;

/** Whole days since 1970 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
	return Math.floor(Date.parse(`${day}T00:00:00Z`) / MS);
}

/** Midnight, UTC, at which a day begins. */
export function dayDate(day: number): Date {
	return new Date(day * MS);
}

/** A day as `YYYY-MM-DD`. */
export function dayText(day: number): string {
	return dayDate(day).toISOString().slice(0, 10);
}

const months = new Map<number, string>();

/** The month of a day, `YYYY-MM`; kept, since thousands of items are asked for it at once. */
function monthOfDay(day: number): string {
	const known = months.get(day) ?? dayText(day).slice(0, 7);
	months.set(day, known);
	return known;
}

/** The month, `YYYY-MM`, in which all of it lies; null where there is no single month. */
export function monthOf(item: Pick<TimeItem, 'from' | 'to'>): string | null {
	if (item.from === null || item.to === null) return null;
	const month = monthOfDay(item.from);
	return month === monthOfDay(item.to) ? month : null;
}

/** The known days of a date, one limit standing for both where the other is open; null where none is known. */
export function extentOf(item: Pick<TimeItem, 'from' | 'to'>): { from: number; to: number } | null {
	const from = item.from ?? item.to;
	const to = item.to ?? item.from;
	return from === null || to === null ? null : { from, to };
}

/** In time, by the known days; what shares them keeps its order, which is that of the records. */
export function inTime(a: Pick<TimeItem, 'from' | 'to'>, b: Pick<TimeItem, 'from' | 'to'>): number {
	const x = extentOf(a);
	const y = extentOf(b);
	if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
	return x.from - y.from || x.to - y.to;
}

/** The path of an item's page. */
export function pathOf(item: Pick<TimeItem, 'kind' | 'id'>): string {
	return `/${item.kind}s/${item.id}/`;
}
