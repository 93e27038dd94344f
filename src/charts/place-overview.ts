import { max, min } from 'd3-array';
import { utcMonth, utcYear } from 'd3-time';
import { dayDate, dayNumber, extentOf, type Lane, monthOf, type TimeItem } from '../text/item.ts';
import { type PlacedMark, placeMark } from './place-mark.ts';
import { dayScale, type Tick, ticksOf, type Window } from './time-axis.ts';

/** How many statements of one side lie in one month, with the bar that shows it. */
export interface MonthBar {
	month: string;
	lane: Lane;
	count: number;
	x: number;
	width: number;
	height: number;
}

/** The whole time at one look. */
export interface Overview {
	width: number;
	height: number;
	window: Window;
	bars: MonthBar[];
	axis: { top: number; bottom: number };
	ticks: Tick[];
	/** Events known to within a year that lie before the window: named, not drawn. */
	before: TimeItem[];
	/** Events known to within a year, on the axis. */
	events: { item: TimeItem; mark: PlacedMark }[];
	/** Height of one statement; 0 where they are too many to be told apart. */
	unit: number;
	most: number;
}

const LANES: readonly Lane[] = ['first', 'second'];
const BAR_ROOM = 56;
const AXIS = 22;
const UNIT = 4;
const YEAR_DAYS = 366;
const MARGIN_MONTHS = 6;

/** Events that the overview draws: those known to within a year. */
function isInOverview(item: TimeItem): boolean {
	return item.kind === 'event' && item.from !== null && item.to !== null && item.to - item.from < YEAR_DAYS;
}

/** Whole years from the first statement to the last drawn thing; where there is no statement, from the first event. */
function windowOf(items: readonly TimeItem[]): Window {
	const extents = (test: (item: TimeItem) => boolean) => items.filter(test).flatMap((item) => extentOf(item) ?? []);
	const said = extents((item) => item.kind === 'statement' && monthOf(item) !== null);
	const drawn = [...said, ...extents(isInOverview)];
	const first = utcYear.floor(dayDate(min(said.length > 0 ? said : drawn, (d) => d.from) ?? 0));
	const last = utcMonth.offset(utcMonth.floor(dayDate(max(drawn, (d) => d.to) ?? 0)), MARGIN_MONTHS);
	return { from: dayNumber(first.toISOString().slice(0, 10)), to: dayNumber(last.toISOString().slice(0, 10)) };
}

/** Counts statements by side and month and places a bar for each; events stand on the axis. The window is that of the items unless one is given. */
export function placeOverview(items: readonly TimeItem[], width: number, window = windowOf(items)): Overview {
	const x = dayScale(window, 0, width);
	const counts = new Map<string, { month: string; lane: Lane; count: number }>();
	for (const item of items) {
		const month = item.kind === 'statement' ? monthOf(item) : null;
		if (month === null) continue;
		for (const lane of item.lanes.filter((l) => LANES.includes(l))) {
			const key = `${month} ${lane}`;
			const before = counts.get(key);
			counts.set(key, { month, lane, count: (before?.count ?? 0) + 1 });
		}
	}
	const all = [...counts.values()].sort((a, b) => (`${a.month}${a.lane}` < `${b.month}${b.lane}` ? -1 : 1));
	const most = max(all, (c) => c.count) ?? 0;
	const unit = most * UNIT <= BAR_ROOM ? UNIT : most * 2.5 <= BAR_ROOM ? 2.5 : 0;
	const height = (count: number) => (unit > 0 ? count * unit : Math.max(2, (count / most) * BAR_ROOM));
	const top = BAR_ROOM + 22;
	const bars = all.map((c): MonthBar => {
		const from = dayNumber(`${c.month}-01`);
		const to = dayNumber(utcMonth.offset(dayDate(from), 1).toISOString().slice(0, 10));
		return { ...c, x: x(from), width: Math.max(3, x(to) - x(from) - 1), height: height(c.count) };
	});
	const isBefore = (item: TimeItem) => item.to !== null && item.to < window.from;
	const before = items.filter((item) => isInOverview(item) && isBefore(item));
	const events = items
		.filter((item) => isInOverview(item) && !isBefore(item))
		.flatMap((item) => {
			const mark = placeMark(item, x);
			return mark === null ? [] : [{ item, mark }];
		});
	return {
		width,
		height: top + AXIS + BAR_ROOM + 6,
		window,
		bars,
		axis: { top, bottom: top + AXIS },
		ticks: bars.length === 0 && events.length === 0 ? [] : ticksOf(window, 0, width, true),
		before,
		events,
		unit,
		most,
	};
}
