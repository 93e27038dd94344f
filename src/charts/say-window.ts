import { dayDate } from '../text/item.ts';
import type { Window } from './time-axis.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const month = (date: Date) => MONTHS[date.getUTCMonth()] ?? '';

/** Whole months in words, the year in brackets where no article prints it: `July to August [2024]`. */
export function sayMonths(window: Window, yearPrinted: boolean): string {
	const [first, last] = [dayDate(window.from), dayDate(window.to - 1)];
	const year = (date: Date) => (yearPrinted ? `${date.getUTCFullYear()}` : `[${date.getUTCFullYear()}]`);
	const end = `${month(last)} ${year(last)}`;
	if (first.getUTCFullYear() !== last.getUTCFullYear()) return `${month(first)} ${year(first)} to ${end}`;
	return first.getUTCMonth() === last.getUTCMonth() ? end : `${month(first)} to ${end}`;
}

/** Two days in words: `1 August to 22 September 2024`. */
export function sayDays(from: number, to: number): string {
	const [a, b] = [dayDate(from), dayDate(to)];
	const end = `${b.getUTCDate()} ${month(b)} ${b.getUTCFullYear()}`;
	if (from >= to) return end;
	const year = a.getUTCFullYear() === b.getUTCFullYear() ? '' : ` ${a.getUTCFullYear()}`;
	const begin = year === '' && a.getUTCMonth() === b.getUTCMonth() ? `${a.getUTCDate()}` : `${a.getUTCDate()} ${month(a)}${year}`;
	return `${begin} to ${end}`;
}
