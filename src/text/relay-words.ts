import type { DateBasis } from '../vocabulary.ts';
import { sayList } from './list.ts';
import { sayDated } from './when.ts';

/** A report on the way: an outlet, and the day of its report. */
export interface SaidReport {
	name: string;
	on: string | null;
	basis: DateBasis | null;
	/** What the article prints for the day, where it is known. */
	from?: string | null;
}

/** A report in words: `Wire, 3 May 2024`. */
export function sayReport({ name, on, ...date }: SaidReport): string {
	return on === null ? name : `${name}, ${sayDated({ value: on, ...date })}`;
}

/** Reports one after another: `Wire, then Buoy`. */
export function sayReports(steps: readonly string[]): string {
	return steps.join(', then ');
}

/** Paths side by side, joined by *and*; one without a report goes on without another outlet. */
export function sayParallel(paths: readonly (readonly SaidReport[])[]): string {
	const long = paths.some((path) => path.length > 1 || path.some(({ on }) => on !== null));
	const words = paths.map((path) => (path.length === 0 ? 'no further outlet' : sayReports(path.map(sayReport))));
	return long ? words.join('; and via ') : sayList(words);
}
