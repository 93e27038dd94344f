import { inValues } from '../words/words.ts';

/** What a statement does that fills a row, as the predicate of a sentence. */
export const FUNCTION_DOES = inValues.table.functionDoes;

/** The same denied: what a side does not do where its cell is empty. */
export const FUNCTION_LACKS = inValues.table.functionLacks;

/** The last row: statements that fill none of the four functions. */
export const NO_FUNCTION = inValues('noFunction');

/** Who does not do something, and in how many statements: `Miren names no cause in its 3 statements`. */
export function sayNone(who: string, lacks: string, statements: number): string {
	return inValues('sayNone', { who, lacks, n: statements });
}
