import type { Statement } from '../../schema/statement.ts';
import { counted } from '../../text/numbers.ts';
import { FOOTING, sayPresentation } from '../../text/wording.ts';
import type { Cell } from './balance.ts';
import type { Blank } from './blank.ts';
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

/** What was counted for a blank cell: `Miren: 3 statements on this topic, none names a problem. Calder: 2 of 11 do.` */
export function sayBlank({ ofThis, ofOther, filled }: Blank, side: string, other: string, does: string): string {
	const nothing = (who: string) => `${who}: no statement on this topic.`;
	if (ofThis === 0) {
		const answering =
			filled === 0 ? 'none answers this question' : `${filled} of them ${filled === 1 ? 'answers' : 'answer'} this question`;
		return `${nothing(side)} ${ofOther === 0 ? nothing(other) : `${other}: ${counted(ofOther, 'statement')}, ${answering}.`}`;
	}
	const here = `${side}: ${counted(ofThis, 'statement')} on this topic, ${ofThis === 1 ? 'not one that ' : 'none '}${does}.`;
	if (ofOther === 0) return `${here} ${nothing(other)}`;
	if (filled === 0) return `${here} ${other}: ${ofOther === 1 ? 'its one statement does not either' : `none of ${ofOther} does`}.`;
	if (ofOther === 1) return `${here} ${other}: its one statement does.`;
	return `${here} ${other}: ${filled} of ${ofOther} ${filled === 1 ? 'does' : 'do'}.`;
}
