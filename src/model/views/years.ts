import type { AnyDate } from '../../schema/common.ts';

/** How many dates lie in a year. */
export interface YearCount {
	year: string;
	count: number;
}

/** The year that a date lies in, or null where it lies in no single one. */
export function yearOf(date: AnyDate): string | null {
	const year = date.earliest?.slice(0, 4) ?? null;
	return year !== null && year === date.latest?.slice(0, 4) ? year : null;
}

/** Whether a date is known to lie in one month. */
export function isInOneMonth(date: AnyDate): boolean {
	const month = date.earliest?.slice(0, 7) ?? null;
	return month !== null && month === date.latest?.slice(0, 7);
}

/** How many dates lie in each year that has any, in order, and how many lie in no single one. */
export function byYear(dates: readonly AnyDate[]): { years: YearCount[]; without: number } {
	const counts = new Map<string, number>();
	for (const date of dates) {
		const year = yearOf(date);
		if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const years = [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => Number(a.year) - Number(b.year));
	return { years, without: dates.length - years.reduce((sum, { count }) => sum + count, 0) };
}
