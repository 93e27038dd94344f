import { counted } from './numbers.ts';

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

/** The last row: statements that fill none of the four functions. */
export const NO_FUNCTION = 'Also said';

/** Who does not do something, and in how many statements: `Miren names no cause in its 3 statements`. */
export function sayNone(who: string, lacks: string, statements: number): string {
	return `${who} ${lacks} in its ${statements === 1 ? 'one statement' : counted(statements, 'statement')}.`;
}
