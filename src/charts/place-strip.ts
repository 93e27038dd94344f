import { rollup } from 'd3-array';
import { dayNumber, type Lane, monthOf, type TimeItem } from '../text/item.ts';
import { placeOverview } from './place-overview.ts';
import { sayMonths } from './say-window.ts';
import { dayScale, type Tick } from './time-axis.ts';

/** Statements of one month. */
export interface StripBar {
	month: string;
	words: string;
	count: number;
	x: number;
	height: number;
}

/** One actor's statements on the time of the whole corpus. */
export interface Strip {
	width: number;
	height: number;
	axis: number;
	bars: StripBar[];
	ticks: Tick[];
	/** How many have no single month. */
	without: number;
	/** Where they stand, for the colour: the lane of most. */
	lane: Lane;
}

const ROOM = 40;
const UNIT = 5;

/** Counts statements by month and places a bar for each. */
export function placeStrip(said: readonly TimeItem[], all: readonly TimeItem[], width: number): Strip {
	const { window, ticks } = placeOverview(all, width);
	const x = dayScale(window, 0, width);
	const months = [
		...rollup(
			said,
			(list) => list.length,
			(item) => monthOf(item),
		),
	].filter((entry): entry is [string, number] => entry[0] !== null);
	const most = Math.max(1, ...months.map(([, count]) => count));
	const unit = Math.min(UNIT, ROOM / most);
	const lanes = [
		...rollup(
			said,
			(list) => list.length,
			(item) => item.lanes[0] ?? 'others',
		),
	].sort((a, b) => b[1] - a[1]);
	return {
		width,
		height: ROOM + 26,
		axis: ROOM + 4,
		bars: months
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([month, count]) => {
				const from = dayNumber(`${month}-01`);
				return { month, count, words: sayMonths({ from, to: from + 28 }, true), x: x(from + 15), height: count * unit };
			}),
		ticks,
		without: said.filter((item) => monthOf(item) === null).length,
		lane: lanes[0]?.[0] ?? 'others',
	};
}
