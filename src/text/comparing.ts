import { type FrameFunction, FUNCTIONS } from '../vocabulary.ts';
import { inValues } from '../words/words.ts';
import { FUNCTION_QUESTION } from './wording.ts';

/** A row of a comparison: one of the four functions, or none of them. */
export type RowKey = FrameFunction | 'none';

/** The rows in the order of the pages. */
export const ROW_KEYS: readonly RowKey[] = [...FUNCTIONS, 'none'];

/** What a statement does that fills a row, as the predicate of a sentence. */
export const FUNCTION_DOES = inValues.table.functionDoes;

/** The same denied: what a side does not do where its cell is empty. */
export const FUNCTION_LACKS = inValues.table.functionLacks;

/** A row's question; of the last row, what fills none of the four functions. */
export function rowTitle(key: RowKey): string {
	return key === 'none' ? inValues('noFunction') : FUNCTION_QUESTION[key];
}

/** Who does not do something, and in how many statements: `Miren names no cause in its 3 statements`. */
export function sayNone(who: string, lacks: string, statements: number): string {
	return inValues('sayNone', { who, lacks, n: statements });
}
