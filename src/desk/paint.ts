import type { Range } from '../text/fold.ts';
import type { DeskRun } from './state.ts';

/** A stretch of a paragraph that a statement's passage fills, or that is not accounted for. */
export interface Painted extends Range {
	part: string | null;
	gap: DeskRun['gap'];
}

/** Cuts a paragraph where stretches begin and end; each run knows what holds it. */
export function runsOf(text: string, stretches: readonly Painted[]): DeskRun[] {
	const whole = stretches.filter((one) => one.start < one.end);
	const edges = [...new Set([0, text.length, ...whole.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b);
	const waiting = whole.toSorted((a, b) => a.start - b.start);
	let open: Painted[] = [];
	let next = 0;
	return edges.slice(0, -1).map((start, index) => {
		open = open.filter((one) => one.end > start);
		for (let one = waiting[next]; one !== undefined && one.start <= start; one = waiting[next]) {
			open.push(one);
			next += 1;
		}
		return {
			text: text.slice(start, edges[index + 1]),
			parts: [...new Set(open.flatMap((one) => one.part ?? []))],
			gap: open.find((one) => one.gap !== null)?.gap ?? null,
		};
	});
}
