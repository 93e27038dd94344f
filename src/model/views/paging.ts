/** A part of a long list. */
export interface Part<T> {
	items: readonly T[];
	/** From 1. */
	number: number;
	of: number;
	/** Length of the whole list. */
	total: number;
	/** Number of the first item in the whole list, from 1; 0 in an empty list. */
	first: number;
}

/** Items of a list on one page at most. */
export const PART = 200;

/** Rows of a list that shows no statements, so that the page keeps its byte budget: the fewer, the more a row says; `marks` are claims with a mark a statement. */
export const LIST_ROWS = { short: 110, long: 50, marks: 38 } as const;

/** Cuts a list into parts of at most `size`; an empty list is one empty part. */
export function cutIntoParts<T>(items: readonly T[], size = PART): Part<T>[] {
	const of = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: of }, (_, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		of,
		total: items.length,
		first: items.length === 0 ? 0 : index * size + 1,
	}));
}

/** The last piece of a part's path: none for the first, then its number (ids begin with a letter, so none is taken). */
export function partPath(number: number): string | undefined {
	return number === 1 ? undefined : String(number);
}
