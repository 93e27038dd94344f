import { type FrameFunction, FUNCTIONS } from '../vocabulary.ts';
import { counted } from './numbers.ts';
import { FUNCTION_QUESTION } from './wording.ts';

/** A row of a comparison: one of the four functions, or none of them. */
export type RowKey = FrameFunction | 'none';

/** The rows in the order of the pages. */
export const ROW_KEYS: readonly RowKey[] = [...FUNCTIONS, 'none'];

/** What a statement does that fills a row, as the predicate of a sentence. */
export const FUNCTION_DOES = {
	problem: 'names a problem',
	cause: 'names a cause',
	judgement: 'calls somebody right or wrong',
	remedy: 'says what should be done',
} as const;

/** The same denied: what a side does not do where its cell is empty. */
export const FUNCTION_LACKS = {
	problem: 'names no problem',
	cause: 'names no cause',
	judgement: 'calls nobody right or wrong',
	remedy: 'does not say what should be done',
} as const;

/** A row's question; of the last row, what fills none of the four functions. */
export function rowTitle(key: RowKey): string {
	return key === 'none' ? 'Also said' : FUNCTION_QUESTION[key];
}

/** Who does not do something, and in how many statements: `Miren names no cause in its 3 statements`. */
export function sayNone(who: string, lacks: string, statements: number): string {
	return `${who} ${lacks} in its ${statements === 1 ? 'one statement' : counted(statements, 'statement')}.`;
}
