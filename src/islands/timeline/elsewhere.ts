import { sayMonths } from '../../charts/say-window.ts';
import type { Window } from '../../charts/time-axis.ts';
import { dayNumber, dayText, extentOf, type TimeItem } from '../../text/item.ts';
import { inMoves, yes } from '../../words/words.ts';

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
	const count = (n: number) => inMoves('someStatements', { n });
	if (all.length === 0) return { words: inMoves('noneChosen'), window: null };
	if (extents.length === 0) return { words: inMoves('noneDrawn', { count: count(all.length) }), window: null };
	// 31 days after the first of a month is some day of the next.
	const last = monthStart(Math.max(...extents.map((extent) => extent.to)));
	const window = { from: monthStart(Math.min(...extents.map((extent) => extent.from))), to: monthStart(last + 31) };
	const months = sayMonths(
		window,
		drawn.some((item) => item.yearPrinted),
	);
	const where = window.from === last ? inMoves('inMonths', { all: yes(extents.length > 1), months }) : inMoves('allInTime', { months });
	const rest = all.length - extents.length;
	return { words: inMoves('where', { count: count(extents.length), where, rest }), window };
}
