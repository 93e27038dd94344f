import type { Range } from '../../text/fold.ts';
import { halfWidth } from '../../text/width.ts';

/** A day as a citation prints it; year null where it prints none. */
export interface PrintedDay {
	year: number | null;
	month: number;
	day: number;
}

/** One outlet of a parenthetical citation, with its days; those of the next outlet that has any where it has none itself. */
export interface PrintedCitation extends Range {
	outlet: string;
	days: readonly PrintedDay[];
	/** The days are printed with the next outlet. */
	borrowed: boolean;
}

const monthNames = new Map<string, ReadonlyMap<string, number>>();

/** Names and short names of the months in a language, lower case. */
function monthsOf(language: string): ReadonlyMap<string, number> {
	const known = monthNames.get(language);
	if (known !== undefined) return known;
	const months = new Map<string, number>();
	for (const style of ['long', 'short'] as const) {
		const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
		for (let month = 1; month <= 12; month += 1) {
			const name = format.formatToParts(Date.UTC(2001, month - 1, 1)).find((part) => part.type === 'month')?.value ?? '';
			if (/\p{L}/u.test(name)) months.set(name.toLowerCase().replace(/\.$/, ''), month);
		}
	}
	monthNames.set(language, months);
	return months;
}

/** Days as Chinese and Japanese write them: 2031年5月3日, 5月3日、5日. */
function farDaysIn(text: string): { days: PrintedDay[]; start: number } {
	const days: PrintedDay[] = [];
	let start = -1;
	for (const match of text.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日|(?<=日[、,]\s*)(\d{1,2})日/gu)) {
		const [, year, month, day, bare] = match;
		if (start === -1) start = match.index;
		const last = days.at(-1);
		if (month !== undefined) days.push({ year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) });
		else if (last !== undefined) days.push({ ...last, day: Number(bare) });
	}
	return { days, start };
}

function daysIn(text: string, language: string): { days: PrintedDay[]; start: number } {
	const far = farDaysIn(text);
	if (far.start !== -1) return far;
	const months = monthsOf(language);
	const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
	const token = new RegExp(
		`(?:(?<![\\p{L}\\p{N}])(${names})\\.?\\s+(\\d{1,2})|\\b(\\d{1,2})\\.?\\s+(${names}))(?![\\p{L}\\p{N}])|(?<=,\\s*)(\\d{4}|\\d{1,2})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	const days: PrintedDay[] = [];
	let start = -1;
	for (const match of text.matchAll(token)) {
		const [, before, dayAfter, dayBefore, after, bare] = match;
		const name = before ?? after;
		const last = days.at(-1);
		if (name !== undefined) {
			if (start === -1) start = match.index;
			days.push({ year: null, month: months.get(name.toLowerCase()) ?? 0, day: Number(dayAfter ?? dayBefore) });
		} else if (last !== undefined && bare?.length === 4) last.year = Number(bare);
		else if (last !== undefined) days.push({ year: null, month: last.month, day: Number(bare) });
	}
	return { days, start };
}

/** The outlet's name before its date: without the lower-case words that lead to it (*see*) and the comma that ends it. */
function outletIn(text: string): string {
	return text
		.replace(/^\s*(?:\p{Ll}[\p{Ll}.]*\s+)*/u, '')
		.replace(/[\s,、]+$/u, '')
		.trim()
		.replace(/^[«„“「]([^«»„“”「」]+)[»“”」]$/u, '$1');
}

/** Every outlet of the parenthetical citations of a paragraph: brackets in which a name and a day stand, or a known outlet alone. */
export function printedCitations(text: string, language: string, isOutlet: (name: string) => boolean = () => false): PrintedCitation[] {
	return [...halfWidth(text).matchAll(/\(([^()]*)\)/g)].flatMap((match) => {
		const range = { start: match.index, end: match.index + match[0].length };
		const parts = (match[1] ?? '').split(';').map((part) => {
			const { days, start } = daysIn(part, language);
			return { outlet: outletIn(start === -1 ? part : part.slice(0, start)), days };
		});
		const isCitation = parts.some((p) => p.outlet !== '' && (p.days.length > 0 || isOutlet(p.outlet)));
		if (!isCitation) return [];
		return parts.map(({ outlet, days }, index) => {
			const next = parts.slice(index).find((p) => p.days.length > 0);
			return { ...range, outlet, days: days.length > 0 ? days : (next?.days ?? []), borrowed: days.length === 0 };
		});
	});
}
