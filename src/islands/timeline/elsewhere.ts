import { sayMonths } from '../../charts/say-window.ts';
import type { Window } from '../../charts/time-axis.ts';
import { dayNumber, dayText, extentOf, type TimeItem } from '../../text/item.ts';

/** Where the statements are that no drawing shows. */
export interface Undrawn {
	words: string;
	/** The whole months that hold them; null where none of them can be drawn. */
	window: Window | null;
}

const monthStart = (day: number) => dayNumber(`${dayText(day).slice(0, 7)}-01`);

/** Says where the statements among items stand in time. */
export function elsewhere(items: readonly TimeItem[]): Undrawn {
	const all = items.filter((item) => item.kind === 'statement');
	const drawn = all.filter((item) => item.drawn);
	const extents = drawn.flatMap((item) => extentOf(item) ?? []);
	const count = (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`;
	if (all.length === 0) return { words: 'No statement is in all that is chosen.', window: null };
	if (extents.length === 0)
		return { words: `${count(all.length)}, none with a date that can be drawn: they are listed at the foot of the page.`, window: null };
	// 31 days after the first of a month is some day of the next.
	const last = monthStart(Math.max(...extents.map((extent) => extent.to)));
	const window = { from: monthStart(Math.min(...extents.map((extent) => extent.from))), to: monthStart(last + 31) };
	const months = sayMonths(
		window,
		drawn.some((item) => item.yearPrinted),
	);
	const where = window.from === last ? `${extents.length > 1 ? 'all ' : ''}in ${months}` : `all in the time from ${months}`;
	const rest = all.length - extents.length;
	return { words: `${count(extents.length)}, ${where}${rest > 0 ? `; ${rest} more cannot be drawn` : ''}: `, window };
}
