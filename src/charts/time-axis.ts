import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { monthName } from '../text/date-words.ts';
import { dayDate, dayNumber } from '../text/item.ts';
import { inCharts } from '../words/words.ts';

/** A window of whole days; `to` is the day after its last. */
export interface Window {
	from: number;
	to: number;
}

/** A tick: at the beginning of a day, with its words where it has any. */
export interface Tick {
	x: number;
	label: string;
	/** Long ticks begin a month or a year. */
	major: boolean;
}

const ROOM = { day: 26, month: 74, shortMonth: 38, year: 46 };

/**
 * Linear time across a width, in whole days. By hand: all days are of one length in UTC, and d3-scale would bring
 * colours, formats and interpolators to the browser, 18 KB for one line of arithmetic.
 */
export function dayScale(window: Window, left: number, right: number): (day: number) => number {
	const perDay = (right - left) / (window.to - window.from);
	return (day) => left + (day - window.from) * perDay;
}

const toDay = (date: Date) => dayNumber(date.toISOString().slice(0, 10));

/** `July [2024]`: the year is bracketed where no article prints it. */
function tickMonth(date: Date, bracketed: boolean, withYear: boolean, short: boolean): string {
	const name = monthName(date.getUTCMonth(), false);
	const month = short ? name.slice(0, 3) : name;
	const year = date.getUTCFullYear();
	return withYear ? inCharts('monthYear', { month, year: inCharts(bracketed ? 'ourYear' : 'year', { year: String(year) }) }) : month;
}

/** Ticks of a window: days and months, or months and years, never closer than their words allow. */
export function ticksOf(window: Window, left: number, right: number, yearPrinted: boolean): Tick[] {
	const x = dayScale(window, left, right);
	const perDay = (right - left) / (window.to - window.from);
	const range = [dayDate(window.from), dayDate(window.to)] as const;
	const months = utcMonth.range(...range);
	if (perDay * 30 >= ROOM.shortMonth) {
		const minor = perDay >= ROOM.day ? utcDay : utcMonday;
		const short = perDay * 30 < ROOM.month;
		const begins = months.length === 0 || (months[0] as Date) > range[0] ? [range[0], ...months] : months;
		const major = begins.map(
			(date, index): Tick => ({
				x: Math.max(left, x(toDay(date))),
				label: tickMonth(date, !yearPrinted, index === 0 || date.getUTCMonth() === 0, short),
				major: true,
			}),
		);
		const spaced = major.filter((tick, index) => (major[index + 1]?.x ?? right) - tick.x >= (index === 0 ? ROOM.month : 1) || index > 0);
		const labelled = perDay * (minor === utcDay ? 1 : 7) >= ROOM.day;
		const small = minor
			.range(...range)
			.map((date): Tick => ({ x: x(toDay(date)), label: labelled ? String(date.getUTCDate()) : '', major: false }));
		return [...spaced, ...small];
	}
	const years = utcYear.range(...range);
	const step = Math.max(1, Math.ceil(ROOM.year / (perDay * 365)));
	return years.map(
		(date, index): Tick => ({ x: x(toDay(date)), label: index % step === 0 ? String(date.getUTCFullYear()) : '', major: true }),
	);
}
