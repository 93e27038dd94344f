import type { DateBasis } from '../vocabulary.ts';
import { inValues } from '../words/words.ts';
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
	return on === null ? name : inValues('reportOn', { name, when: sayDated({ value: on, ...date }) });
}

/** Reports one after another: `Wire, then Buoy`. */
export function sayReports(steps: readonly string[]): string {
	return steps.length === 0 ? '' : steps.reduce((before, report) => inValues('thenReport', { before, report }));
}

/** Paths side by side, joined by *and*; one without a report goes on without another outlet. */
export function sayParallel(paths: readonly (readonly SaidReport[])[]): string {
	const long = paths.some((path) => path.length > 1 || path.some(({ on }) => on !== null));
	const words = paths.map((path) => (path.length === 0 ? inValues('noFurtherOutlet') : sayReports(path.map(sayReport))));
	return long ? words.join(inValues('andVia')) : sayList(words);
}
