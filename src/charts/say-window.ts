import { monthName, YEAR_FIRST } from '../text/date-words.ts';
import { dayDate } from '../text/item.ts';
import { inCharts } from '../words/words.ts';
import type { Window } from './time-axis.ts';

const month = (date: Date, withDay = false) => monthName(date.getUTCMonth(), withDay);

/** Whole months in words, the year in brackets where no article prints it: `July to August [2024]`. */
export function sayMonths(window: Window, yearPrinted: boolean): string {
	const [first, last] = [dayDate(window.from), dayDate(window.to - 1)];
	const year = (date: Date) => inCharts(yearPrinted ? 'year' : 'ourYear', { year: String(date.getUTCFullYear()) });
	const whole = (date: Date) => inCharts('monthYear', { month: month(date), year: year(date) });
	const end = whole(last);
	if (first.getUTCFullYear() !== last.getUTCFullYear()) return inCharts('to', { from: whole(first), to: end });
	return first.getUTCMonth() === last.getUTCMonth()
		? end
		: YEAR_FIRST
			? inCharts('to', { from: whole(first), to: month(last) })
			: inCharts('to', { from: month(first), to: end });
}

/** Two days in words: `1 August to 22 September 2024`. */
export function sayDays(from: number, to: number): string {
	const [a, b] = [dayDate(from), dayDate(to)];
	const day = (date: Date) => inCharts('day', { day: date.getUTCDate() });
	const whole = (date: Date) =>
		inCharts('dayMonthYear', {
			day: date.getUTCDate(),
			month: month(date, true),
			year: inCharts('year', { year: String(date.getUTCFullYear()) }),
		});
	const end = whole(b);
	if (from >= to) return end;
	const sameYear = a.getUTCFullYear() === b.getUTCFullYear();
	if (!sameYear) return inCharts('to', { from: whole(a), to: end });
	const short = (date: Date) =>
		a.getUTCMonth() === b.getUTCMonth() ? day(date) : inCharts('dayMonth', { day: date.getUTCDate(), month: month(date, true) });
	return YEAR_FIRST ? inCharts('to', { from: whole(a), to: short(b) }) : inCharts('to', { from: short(a), to: end });
}
