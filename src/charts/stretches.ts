import { utcMonth } from 'd3-time';
import { dayDate, dayNumber, dayText, extentOf } from '../text/item.ts';
import type { Group } from './group.ts';

/** A run of whole months in which something was said. `to` is the day after its last. */
export interface MonthRun {
	/** File name: its first and last month. */
	id: string;
	from: number;
	to: number;
	/** Labels of reported speech in it. */
	labels: number;
}

const monthStart = (day: number) => dayNumber(utcMonth.floor(dayDate(day)).toISOString().slice(0, 10));
const nextMonth = (day: number) =>
	dayNumber(
		utcMonth
			.offset(utcMonth.floor(dayDate(day)), 1)
			.toISOString()
			.slice(0, 10),
	);

function stretch(from: number, to: number, labels: number): MonthRun {
	const [first, last] = [dayText(from).slice(0, 7), dayText(to - 1).slice(0, 7)];
	return { id: first === last ? first : `${first}-to-${last}`, from, to, labels };
}

/** Whether any of a group's known days lies in a window. */
export function isInWindow(group: Pick<Group, 'from' | 'to'>, window: { from: number; to: number }): boolean {
	const extent = extentOf(group);
	return extent !== null && extent.to >= window.from && extent.from < window.to;
}

/** Runs of months with reported speech, an empty month between two runs; what begins in a run and ends later widens it. */
export function stretches(groups: readonly Group[]): MonthRun[] {
	const said = groups.filter((group) => group.verb === 'said');
	const runs: { from: number; to: number }[] = [];
	for (const group of said) {
		// A limit alone says nothing about when in the time before or after it was said.
		if (group.from === null || group.to === null) continue;
		const last = runs.at(-1);
		const [from, to] = [monthStart(group.from), nextMonth(group.to)];
		if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
		else runs.push({ from, to });
	}
	return runs.map((run) => {
		const begun = groups.flatMap((group) => (group.from !== null && group.to !== null && isInWindow(group, run) ? [group.to] : []));
		const to = Math.max(run.to, ...begun.map(nextMonth));
		const labels = said.filter((group) => isInWindow(group, { from: run.from, to })).length;
		return stretch(run.from, to, labels);
	});
}

/** The densest stretches, in time: those with at least as many labels as `least`, `most` of them at the most. */
export function densest(all: readonly MonthRun[], least = 5, most = 6): MonthRun[] {
	return [...all]
		.filter((s) => s.labels >= least)
		.sort((a, b) => b.labels - a.labels || a.from - b.from)
		.slice(0, most)
		.sort((a, b) => a.from - b.from);
}
