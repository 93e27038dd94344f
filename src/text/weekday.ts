/** English names of the days of the week, Sunday first, as `Date` counts them. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The day so many days before another; a day is `YYYY-MM-DD`. */
export function dayBefore(day: string, count: number): string {
	return dayOf(time(day) - count * DAY_MS);
}

/** The day of the week of a day, 0 for Sunday. */
export function weekdayOf(day: string): number {
	return new Date(time(day)).getUTCDay();
}

/** The weekday that words name, 0 for Sunday; null where they name none. */
export function weekdayIn(words: string): number | null {
	const found = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}s?\\b`, 'iu').test(words));
	return found === -1 ? null : found;
}

/** The last such weekday on or before a day; `strictly` before it. */
export function weekdayBefore(day: string, weekday: number, strictly = false): string {
	const back = (weekdayOf(day) - weekday + 7) % 7;
	return dayBefore(day, back === 0 && strictly ? 7 : back);
}
