import type { DateBasis } from '../vocabulary.ts';
import { inDates } from '../words/words.ts';
import { sayParts } from './date-words.ts';
import { type DateParts, type DatePoint, edtfParts, isPoint, type Member } from './edtf-parts.ts';

/** A date with how it is known and the words that the text prints for it. */
export interface SaidDate {
	value: string | null;
	basis: DateBasis | null;
	/** Null where the text prints no such words; left out where dates of that kind always print day and month. */
	from?: string | null;
}

/**
 * The shape of a date, for signs and charts. `day` one known day · `between` one moment within bounds or within
 * a month, season, year · `about` marked so by the source · `perhaps` in doubt · `by` open start · `from` open
 * end · `span` it lasts · `several` repeated · `none` no date.
 */
export type WhenSign = 'day' | 'between' | 'about' | 'perhaps' | 'by' | 'from' | 'span' | 'several' | 'none';

const givesDay = (member: Member) => isPoint(member) && /^\d\d$/.test(member.day ?? '');
/** Whether printed words hold the number of a day and something beside it: *July 28*, *28 июля*, 7月28日. */
const printsDay = (from: string, member: Member) =>
	isPoint(member) &&
	new RegExp(`(?<!\\d)0?${Number(member.day)}(?!\\d)`).test(from) &&
	(/\p{L}{3}/u.test(from.replace(/\d+(?:st|nd|rd|th)\b|\bthe\b/giu, '')) || /\d{1,2}月\d{1,2}日/u.test(from));

/** Whether printed words hold day and month of a date of one or more known days; null where it is none. */
export function printsDays(value: string | null, from: string): boolean | null {
	const parts = value === null ? null : edtfParts(value);
	if (parts === null || parts.kind === 'interval') return null;
	const members = parts.kind === 'point' ? [parts.point] : parts.members;
	return members.every(givesDay) ? members.every((member) => printsDay(from, member)) : null;
}

/** What of a worked-out date is ours: the year where the text prints day and month, else the whole, bounds too. */
function oursIn(parts: DateParts, from: string | null | undefined): 'year' | 'whole' {
	if (parts.kind === 'interval') return 'whole';
	const members = parts.kind === 'point' ? [parts.point] : parts.members;
	if (!members.every(givesDay)) return 'whole';
	return from === undefined || (from !== null && members.every((m) => printsDay(from, m))) ? 'year' : 'whole';
}

/**
 * A date in plain English. What the article does not print stands in square brackets, as in editions, and nothing else
 * does. Worked out (`inferred`): the whole ("[29 July 2024]", "[29 July 2024 or earlier]"), or the year where the words
 * that the article prints hold day and month ("29 July [2024]"). Given by another report
 * (`corroborated`): the whole. Reckoned (`relative`): the whole, and from what ("[16 September 2025], from 'Tuesday'").
 * A spelling without words here is given as it is.
 */
export function sayDated({ value, basis, from }: SaidDate): string {
	if (value === null || value === '') return inDates('none');
	const parts = edtfParts(value);
	const given = basis === 'corroborated' || basis === 'relative';
	const ours = given ? 'whole' : basis === 'inferred' && parts ? oursIn(parts, from) : 'nothing';
	const words = (parts && sayParts(parts, ours === 'year')) ?? value;
	if (ours === 'whole') return basis === 'relative' && from != null ? inDates('relative', { words, from }) : inDates('ours', { words });
	return basis === 'unconfirmed' ? inDates('unconfirmed', { words }) : words;
}

/** A date that prints day and month, as those of reports cited and of publication do, in plain English. */
export function sayWhen(value: string | null, basis: DateBasis | null = null): string {
	return sayDated({ value, basis });
}

function pointSign(point: DatePoint): WhenSign {
	if (point.perhaps) return 'perhaps';
	if (point.about) return 'about';
	return /^\d\d$/.test(point.day ?? '') && !/X/.test(point.year + (point.month ?? '')) ? 'day' : 'between';
}

/** The sign of a set or list: of its one date, or of what its members leave open. */
function membersSign(members: readonly Member[], kind: 'one of' | 'all of'): WhenSign {
	const [first, ...more] = members;
	if (more.length === 0 && first !== undefined && isPoint(first)) return pointSign(first);
	if (kind === 'all of') return more.length === 0 ? 'span' : 'several';
	const open = (end: 'from' | 'to') => members.some((member) => !isPoint(member) && member[end] === 'open');
	if (open('from')) return 'by';
	return open('to') ? 'from' : 'between';
}

/** The shape of a date. A spelling that cannot be taken apart has the sign of a moment somewhere: `between`. */
export function whenSign(value: string | null): WhenSign {
	if (value === null || value === '') return 'none';
	const parts = edtfParts(value);
	if (parts === null) return 'between';
	if (parts.kind === 'point') return pointSign(parts.point);
	return parts.kind === 'interval' ? 'span' : membersSign(parts.members, parts.kind);
}
