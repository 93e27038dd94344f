import { bin, group, max } from 'd3-array';
import { dayDate, type Lane } from '../text/item.ts';
import type { Group } from './group.ts';
import { type Packed, pack } from './pack.ts';
import { type Label, placeLabel } from './place-label.ts';
import { cutMark, placeMark } from './place-mark.ts';
import { isInWindow } from './stretches.ts';
import { dayScale, type Tick, ticksOf, type Window } from './time-axis.ts';

/** A label with its place: `top` of its row; `foot` is where its leaders end on the axis. */
export interface PanelLabel extends Label {
	top: number;
	height: number;
	foot: number | null;
}

/** Items too many for labels, counted by stretches of equal length. */
export interface DensityBar {
	x: number;
	width: number;
	height: number;
	count: number;
	from: number;
	to: number;
}

/** One strip of the picture. A lane has labels or, where they are too many, bars that stand on `base`. */
export interface PanelLane {
	lane: Lane;
	/** Middle of the line that its title stands on. */
	title: number;
	labels: PanelLabel[];
	bars: DensityBar[];
	/** Foot of the bars, and whether they hang from it. */
	base: number;
	hangs: boolean;
	count: number;
}

/** An answer whose two ends are drawn: from what answers to what it answers. */
export interface PanelAnswer {
	from: PanelLabel;
	to: PanelLabel;
}

/** The detail of a stretch, in units of the picture. */
export interface Panel {
	window: Window;
	width: number;
	height: number;
	axis: { top: number; bottom: number };
	ticks: Tick[];
	yearPrinted: boolean;
	lanes: PanelLane[];
	answers: PanelAnswer[];
	/** Groups drawn, in time. */
	drawn: Group[];
}

/** Width of a detail, in its own units. */
export const PANEL_WIDTH = 1080;
/** Most labels that a lane bears before it is counted instead, and a picture in all. */
export const MOST_LABELS = { lane: 24, picture: 54 };
const ROW = 46;
const LONG_ROW = 62;
const STRIP_ROW = 30;
const EVENT_ROW = 24;
const TITLE = 26;
const CLEAR = 14;
const BAR_HEIGHT = 84;
const STRIPS: readonly Lane[] = ['first-voices', 'second-voices', 'others', 'authors'];

interface Rows {
	/** Labels with the distance from the axis to the near edge of their row. */
	placed: { of: Label; at: number; height: number; bare: boolean }[];
	extent: number;
}

/** Right-running labels from the latest on, then left-running ones from the earliest: so leaders keep clear of text. */
function inPackingOrder(labels: readonly Label[]): { of: Label; box: Label['box'] }[] {
	const right = labels.filter((l) => l.runs === 'right').sort((a, b) => b.mark.x - a.mark.x);
	const left = labels.filter((l) => l.runs === 'left').sort((a, b) => a.mark.x - b.mark.x);
	return [...right, ...left].map((of) => ({ of, box: of.box }));
}

/** Rows from the axis outwards; long stretches outermost. */
function rowsOf(labels: readonly Label[], heights: { near: number; long: number }): Rows {
	const near = pack(inPackingOrder(labels.filter((l) => l.form !== 'under')));
	const long = pack(inPackingOrder(labels.filter((l) => l.form === 'under')));
	const rows = (packed: readonly Packed<Label>[]) => (max(packed, (p) => p.row) ?? -1) + 1;
	const start = rows(near) * heights.near;
	return {
		placed: [
			...near.map((p) => ({ of: p.of, at: p.row * heights.near, height: heights.near, bare: p.bare })),
			...long.map((p) => ({ of: p.of, at: start + p.row * heights.long, height: heights.long, bare: true })),
		],
		extent: start + rows(long) * heights.long,
	};
}

/** Counts per equal stretch; the tallest bar has the height `most`. */
function densityOf(groups: readonly Group[], window: Window, x: (day: number) => number): DensityBar[] {
	const days = Math.max(1, Math.round((6 * (window.to - window.from)) / (x(window.to) - x(window.from))));
	const edges = Array.from({ length: Math.ceil((window.to - window.from) / days) }, (_, i) => window.from + i * days);
	const bins = bin<Group, number>()
		.domain([window.from, window.to])
		.thresholds(edges)
		.value((g) => Math.min(Math.max(g.from ?? g.to ?? 0, window.from), window.to - 1))(groups);
	const filled = bins
		.filter((b) => b.length > 0)
		.map((b) => ({ from: b.x0 ?? window.from, to: b.x1 ?? window.to, count: b.reduce((n, g) => n + g.items.length, 0) }));
	const most = max(filled, (b) => b.count) ?? 1;
	return filled.map((b) => ({
		...b,
		x: x(b.from),
		width: Math.max(1, x(b.to) - x(b.from) - 1),
		height: Math.max(2, (b.count / most) * BAR_HEIGHT),
	}));
}

/** The year in which the whole window lies, or null. */
function yearOf(window: Window): string | null {
	const [first, last] = [dayDate(window.from).getUTCFullYear(), dayDate(window.to - 1).getUTCFullYear()];
	return first === last ? String(first) : null;
}

/** Lanes with too many labels of their own, then the fullest ones while there are too many in all. */
function denseLanes(byLane: ReadonlyMap<Lane, readonly Group[]>, most: typeof MOST_LABELS): Set<Lane> {
	const dense = new Set<Lane>();
	let all = 0;
	for (const [lane, groups] of [...byLane].sort((a, b) => a[1].length - b[1].length)) {
		all += groups.length;
		if (groups.length > most.lane || all > most.picture) dense.add(lane);
	}
	return dense;
}

/** Places the groups of a window: first side above the axis, second below, events on it, strips of their own for the rest. */
export function placePanel(groups: readonly Group[], window: Window, width = PANEL_WIDTH, most = MOST_LABELS): Panel {
	const x = dayScale(window, 0, width);
	const year = yearOf(window);
	const drawn = groups.filter((g) => isInWindow(g, window));
	const byLane = group(drawn, (g) => g.lane);
	const dense = denseLanes(byLane, most);
	const yearPrinted = drawn.length === 0 || drawn.some((g) => g.yearPrinted);
	const counted = (lane: Lane) => byLane.get(lane) ?? [];
	const isDense = (lane: Lane) => dense.has(lane);
	const labelsOf = (lane: Lane, form: 'column' | 'strip' | 'event') =>
		isDense(lane)
			? []
			: counted(lane).flatMap((g) => {
					const mark = placeMark(g, x);
					return mark === null ? [] : [placeLabel(g, cutMark(mark, width), { width, year, form })];
				});
	const extentOf = (lane: Lane, rows: Rows, least: number) => (isDense(lane) ? BAR_HEIGHT : Math.max(rows.extent, least));
	const barsOf = (lane: Lane) => (isDense(lane) ? densityOf(counted(lane), window, x) : []);
	const sizes = { near: ROW, long: LONG_ROW };

	const above = rowsOf(labelsOf('first', 'column'), sizes);
	const below = rowsOf(labelsOf('second', 'column'), sizes);
	const events = rowsOf(labelsOf('events', 'event'), { near: EVENT_ROW, long: EVENT_ROW + 12 });
	const top = TITLE + extentOf('first', above, ROW) + CLEAR;
	const bottom = top + 26 + extentOf('events', events, EVENT_ROW) + 6;
	const lanes: PanelLane[] = [
		{
			lane: 'first',
			title: TITLE / 2,
			labels: above.placed.map((p) => ({ ...p.of, height: p.height, top: top - CLEAR - p.at - p.height, foot: p.bare ? null : top })),
			bars: barsOf('first'),
			base: top,
			hangs: false,
			count: counted('first').length,
		},
		{
			lane: 'events',
			title: top + 13,
			labels: events.placed.map((p) => ({ ...p.of, height: p.height, top: top + 26 + p.at, foot: null })),
			bars: barsOf('events'),
			base: bottom,
			hangs: false,
			count: counted('events').length,
		},
	];
	const underneath = bottom + CLEAR + extentOf('second', below, ROW);
	lanes.push({
		lane: 'second',
		title: underneath + TITLE / 2,
		labels: below.placed.map((p) => ({ ...p.of, height: p.height, top: bottom + CLEAR + p.at, foot: p.bare ? null : bottom })),
		bars: barsOf('second'),
		base: bottom,
		hangs: true,
		count: counted('second').length,
	});
	let y = underneath + TITLE;
	for (const lane of STRIPS) {
		if (counted(lane).length === 0) continue;
		const rows = rowsOf(labelsOf(lane, 'strip'), { near: STRIP_ROW, long: STRIP_ROW + 8 });
		const start = y + 14 + TITLE;
		lanes.push({
			lane,
			title: y + 14 + TITLE / 2,
			labels: rows.placed.map((p) => ({ ...p.of, height: p.height, top: start + p.at, foot: null })),
			bars: barsOf(lane),
			base: start + BAR_HEIGHT,
			hangs: false,
			count: counted(lane).length,
		});
		y = start + extentOf(lane, rows, STRIP_ROW);
	}
	return {
		window,
		width,
		height: y + 4,
		axis: { top, bottom },
		ticks: ticksOf(window, 0, width, yearPrinted),
		yearPrinted,
		lanes,
		answers: answersIn(lanes),
		drawn,
	};
}

/** Answers with both ends among the labels, those of the earliest answer first. */
function answersIn(lanes: readonly PanelLane[]): PanelAnswer[] {
	const labels = lanes.flatMap((lane) => lane.labels);
	const byItem = new Map(labels.flatMap((label) => label.group.items.map((item): [string, PanelLabel] => [item.id, label])));
	const pairs = labels.flatMap((from) =>
		[...new Set(from.group.items.flatMap((item) => item.answers))].flatMap((id) => {
			const to = byItem.get(id);
			return to === undefined || to === from ? [] : [{ from, to }];
		}),
	);
	return pairs.sort((a, b) => a.from.mark.x - b.from.mark.x);
}
