import type { Statement } from '../schema/statement.ts';
import { FOOTING, sayPresentation } from '../text/wording.ts';
import type { Cell } from './balance.ts';
import { tallyOf } from './tally.ts';

function sayStatements(statements: readonly Statement[], one: string): string[] {
	const count = statements.length;
	if (count === 0) return [];
	const word = `${count} ${one}${count === 1 ? '' : 's'}`;
	const tally = tallyOf(statements);
	const kinds = (['said', 'standing', 'ascribed'] as const).filter((kind) => tally[kind] > 0);
	const [only] = kinds;
	if (only !== undefined && kinds.length === 1) return [`${word}, ${count === 1 ? '' : 'all '}${FOOTING[only]}`];
	return [`${word}: ${kinds.map((kind) => `${tally[kind]} ${FOOTING[kind]}`).join(', ')}`];
}

/** What a cell holds: `3 statements: 2 said, 1 standing position; 1 joint statement, said`, or `no statement`. */
export function sayCell({ alone, joint }: Cell): string {
	return [...sayStatements(alone, 'statement'), ...sayStatements(joint, 'joint statement')].join('; ') || 'no statement';
}

/** A statement in one line, for a mark that stands for it: heading with its speaker, how it is printed, what it rests on. */
export function sayInLine(statement: Statement): string {
	return `${statement.heading} (${sayPresentation(statement)}${statement.footing === 'said' ? '' : `, ${FOOTING[statement.footing]}`})`;
}
