import type { TimeItem } from '../text/item.ts';
import { type Group, groupItems } from './group.ts';
import { type Panel, placePanel } from './place-panel.ts';
import { densest, isInWindow, type MonthRun, stretches } from './stretches.ts';

/** One detail picture with everything it shows. */
export interface Detail {
	stretch: MonthRun;
	panel: Panel;
	/** Its items in time, each once: the rows of its table. */
	rows: TimeItem[];
}

/** The served timeline: groups in time, the densest stretches in detail, and the groups of no detail. */
export interface Timeline {
	groups: Group[];
	details: Detail[];
	rest: Group[];
}

/** The items that a picture's groups stand for, each once, in their order. */
export function itemsOfGroups(groups: readonly Group[]): TimeItem[] {
	return [...new Map(groups.flatMap((group) => group.items.map((item): [string, TimeItem] => [item.id, item]))).values()];
}

/** Makes the served timeline of items. */
export function timelineOf(items: readonly TimeItem[]): Timeline {
	const groups = groupItems(items);
	const details = densest(stretches(groups)).map((stretch) => {
		const panel = placePanel(groups, stretch);
		return { stretch, panel, rows: itemsOfGroups(panel.drawn) };
	});
	return { groups, details, rest: groups.filter((group) => !details.some((d) => isInWindow(group, d.stretch))) };
}

/** A gap between two groups in time, both days in it. */
export interface Gap {
	from: number;
	to: number;
}

const LEAST_GAP = 14;

/** The groups in time with the gaps between them named. */
export function withGaps(groups: readonly Group[]): (Group | Gap)[] {
	const list: (Group | Gap)[] = [];
	let last: number | null = null;
	for (const group of groups) {
		const from = group.from ?? group.to;
		if (from === null) continue;
		if (last !== null && from - last > LEAST_GAP) list.push({ from: last + 1, to: from - 1 });
		list.push(group);
		last = Math.max(last ?? from, group.to ?? from);
	}
	return list;
}
