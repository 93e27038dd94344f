import { isQuoted, PRESENTATIONS } from '../vocabulary.ts';
import { inDates } from '../words/words.ts';
import type { CompareData, CompareRow } from './compare-shape.ts';
import { monthName } from './date-words.ts';

/** What is compared: two of sides, actors, articles or periods (`side:x`, `period:2024-07`), a topic, a presentation, a period. */
export interface Choice {
	a: string;
	b: string;
	/** Empty for any. */
	topic: string;
	/** A presentation, `quoted` for direct and partial together, empty for any. */
	as: string;
	/** A year, month or day in which statements were made for certain (`2024-07`), empty for any. */
	when: string;
}

/** The parts of a choice, as fields of the form and of the address. */
export const CHOICE_KEYS = ['a', 'b', 'topic', 'as', 'when'] as const;

/** Reads a choice from the query of an address. */
export function choiceOf(query: string): Choice {
	const given = new URLSearchParams(query);
	const [a = '', b = '', topic = '', as = '', when = ''] = CHOICE_KEYS.map((key) => given.get(key)?.trim() ?? '');
	return { a, b, topic, as, when };
}

/** The query of a choice; what is empty is left out, the colon is kept readable. */
export function queryOf(choice: Choice): string {
	const given = CHOICE_KEYS.filter((key) => choice[key] !== '').map(
		(key) => `${key}=${encodeURIComponent(choice[key]).replaceAll('%3A', ':')}`,
	);
	return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** First and last day of a period written as year, month or day. */
function daysOf(period: string): [string, string] | null {
	if (!/^\d{4}(-\d\d){0,2}$/.test(period)) return null;
	// A month or day that no calendar has: `Date` turns it down, or leads it on into the next month.
	const day = `${period}-01-01`.slice(0, 10);
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return null;
	return [`${period}-01-01`.slice(0, 10), `${period}${'-12-31'.slice(period.length - 4)}`.slice(0, 10)];
}

type Test = (row: CompareRow) => boolean;

/** Whether a statement was made in a period for certain; null where that is none. */
function within(period: string): Test | null {
	const days = daysOf(period);
	if (days === null) return null;
	return ({ earliest, latest }) => earliest !== null && latest !== null && earliest >= days[0] && latest <= days[1];
}

/** Whether a statement belongs to what was chosen; null where the choice names nothing known. */
export function testOf(data: CompareData, chosen: string): Test | null {
	const [, kind = '', name = ''] = /^([a-z]+):(.+)$/.exec(chosen) ?? [];
	const find = (list: CompareData['sides']) => list.findIndex(({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase());
	if (kind === 'period') return within(name);
	const lists = { side: data.sides, actor: data.actors, article: data.articles };
	if (kind !== 'side' && kind !== 'actor' && kind !== 'article') return null;
	const at = find(lists[kind]);
	if (at === -1) return null;
	if (kind === 'side') return (row) => row.sides.includes(at);
	return kind === 'actor' ? (row) => row.speakers.includes(at) : (row) => row.article === at;
}

/** A year, month or day in words; what is none as it is written. */
export function sayPeriod(period: string): string {
	const [year = '', month, day] = period.split('-');
	const date = new Date(`${period}-01`.slice(0, 10));
	if (month === undefined || Number.isNaN(date.getTime())) return year;

	const said = { year: inDates('year', { year }), month: monthName(date.getUTCMonth(), day !== undefined) };
	return day === undefined
		? inDates('monthYear', said)
		: inDates('dayMonthYear', { ...said, day: inDates('day', { day: String(Number(day)) }) });
}

/** What readers call a choice. */
export function labelOf(data: CompareData, chosen: string): string {
	const [kind = '', name = ''] = chosen.split(/:(.*)/);
	if (kind === 'period') return sayPeriod(name);
	const list = kind === 'side' ? data.sides : kind === 'actor' ? data.actors : data.articles;
	return list.find(({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase())?.label ?? name;
}

/** The values of a choice that name nothing. */
export function unknownIn(data: CompareData, { a, b, topic, as, when }: Choice): string[] {
	const known = [...PRESENTATIONS, 'quoted', ''];
	return [
		...[a, b].filter((chosen) => testOf(data, chosen) === null),
		...(topic === '' || data.topics.some(({ id }) => id === topic) ? [] : [topic]),
		...(known.some((name) => name === as) ? [] : [as]),
		...(when === '' || within(when) !== null ? [] : [when]),
	];
}

/** The statements of one column. */
export function chosenRows(data: CompareData, test: Test, { topic, as, when }: Choice): CompareRow[] {
	const inTime = when === '' ? null : within(when);
	const onTopic = data.topics.findIndex(({ id }) => id === topic);
	const wanted: readonly string[] = as === 'quoted' ? PRESENTATIONS.filter(isQuoted) : [as];
	return data.rows.filter(
		(row) =>
			test(row) &&
			(inTime === null || inTime(row)) &&
			(topic === '' || row.topics.includes(onTopic)) &&
			(as === '' || wanted.includes(PRESENTATIONS[row.as] ?? '')),
	);
}
