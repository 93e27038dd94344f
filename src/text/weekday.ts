const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const named = new Map<string, readonly string[]>();

/** Names of the days of the week in a language, Sunday first, as `Date` counts them. */
export function weekdays(language: string): readonly string[] {
	const known = named.get(language);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	// 2 January 2000 was a Sunday.
	const names = [0, 1, 2, 3, 4, 5, 6].map((n) => format.format(Date.UTC(2000, 0, 2 + n)));
	named.set(language, names);
	return names;
}

/** The day so many days before another; a day is `YYYY-MM-DD`. */
export function dayBefore(day: string, count: number): string {
	return dayOf(time(day) - count * DAY_MS);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
	return Math.round((time(to) - time(from)) / DAY_MS);
}

/** The day of the week of a day, 0 for Sunday. */
export function weekdayOf(day: string): number {
	return new Date(time(day)).getUTCDay();
}

/** The weekday that words name, 0 for Sunday; null where they name none. Endings of cases are passed over. */
export function weekdayIn(words: string, language = 'en'): number | null {
	const found = weekdays(language).findIndex((name) => {
		const stem = name.length > 4 && !language.startsWith('en') ? name.slice(0, -1) : name;
		const bounded = /\p{Script=Han}/u.test(name) ? stem : `(?<!\\p{L})${stem}`;
		return new RegExp(bounded, 'iu').test(words);
	});
	return found === -1 ? null : found;
}

/** The last such weekday on or before a day; `strictly` before it. */
export function weekdayBefore(day: string, weekday: number, strictly = false): string {
	const back = (weekdayOf(day) - weekday + 7) % 7;
	return dayBefore(day, back === 0 && strictly ? 7 : back);
}
