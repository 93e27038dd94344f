import type { Window } from '../../charts/time-axis.ts';
import { dayNumber, dayText } from '../../text/item.ts';
import { inMoves } from '../../words/words.ts';
import { FILTERS } from './filter.ts';

/** The windows that an address asks for, `w=2024-07-01..2024-08-31` each; null where one is none, or holds no day of the time there is. */
export function windowsIn(query: URLSearchParams, bounds: Window): (Window | null)[] {
	return query.getAll('w').map((text) => {
		const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
		const window = { from: dayNumber(from ?? ''), to: dayNumber(to ?? '') + 1 };
		return window.from < window.to && window.to > bounds.from && window.from < bounds.to ? window : null;
	});
}

/** What an address asks for as a window and is none. */
export function unknownWindows(query: URLSearchParams, bounds: Window): string[] {
	const asked = query.getAll('w');
	return windowsIn(query, bounds).flatMap((window, index) => (window === null ? [inMoves('theTime', { time: asked[index] ?? '' })] : []));
}

/** The address of a filter and of windows, where these are not as served; whatever else it holds stays. */
export function addressOf(location: Location, filter: Readonly<Record<string, string>>, windows: readonly Window[]): string {
	const query = new URLSearchParams(location.search);
	for (const name of [...FILTERS, 'w']) query.delete(name);
	for (const [name, value] of Object.entries(filter)) query.set(name, value);
	for (const { from, to } of windows) query.append('w', `${dayText(Math.round(from))}..${dayText(Math.round(to) - 1)}`);
	const text = query.toString();
	return `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`;
}
