import { extentOf, type TimeItem } from '../text/item.ts';

/** Where the sign of a date stands on a row: known days from `left` to `right`, fading beyond them where it is open. */
export interface PlacedMark {
	shape: 'point' | 'ring' | 'doubt' | 'bar' | 'soft' | 'fade-left' | 'fade-right';
	left: number;
	right: number;
	/** Where leaders and arrows end. */
	x: number;
}

/** Longest stretch, in days, that still has a leader to the axis. */
const LEADER_DAYS = 10;
const RADIUS = 5;
const FADE = 30;
const WING = 16;

/** Whether a date is a stretch too long for a leader. */
export function isLong(date: Pick<TimeItem, 'from' | 'to'>): boolean {
	return date.from !== null && date.to !== null && date.to - date.from >= LEADER_DAYS;
}

/** Places the sign of a date, given where each day begins; null where nothing of it is known to the day. */
export function placeMark(date: Pick<TimeItem, 'from' | 'to' | 'sign'>, x: (day: number) => number): PlacedMark | null {
	const extent = extentOf(date);
	if (extent === null) return null;
	const left = x(extent.from);
	const right = x(extent.to + 1);
	const middle = (left + right) / 2;
	const oneDay = extent.from === extent.to;
	if (date.from === null) return { shape: 'fade-left', left: right - FADE, right, x: right - 1 };
	if (date.to === null) return { shape: 'fade-right', left, right: left + FADE, x: left + 1 };
	if (date.sign === 'about' && oneDay) return { shape: 'ring', left: middle - WING, right: middle + WING, x: middle };
	if (date.sign === 'about') return { shape: 'soft', left, right, x: middle };
	if (date.sign === 'perhaps') {
		return oneDay
			? { shape: 'doubt', left: middle - RADIUS, right: middle + RADIUS, x: middle }
			: { shape: 'doubt', left, right: Math.max(right, left + 2 * RADIUS), x: middle };
	}
	if (oneDay) return { shape: 'point', left: middle - RADIUS, right: middle + RADIUS, x: middle };
	const half = Math.max(right - left, 8) / 2;
	return { shape: 'bar', left: middle - half, right: middle + half, x: middle };
}

const OVERHANG = 8;

/** What of a mark a picture of that width can show: a little beyond its edge says that it goes on. */
export function cutMark(mark: PlacedMark, width: number): PlacedMark {
	const cut = (x: number) => Math.min(Math.max(x, -OVERHANG), width + OVERHANG);
	return mark.shape === 'point' || mark.shape === 'ring' ? mark : { ...mark, left: cut(mark.left), right: cut(mark.right), x: cut(mark.x) };
}
