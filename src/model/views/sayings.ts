import type { Statement } from '../../schema/statement.ts';
import { sayNone } from '../../text/comparing.ts';
import { counted } from '../../text/numbers.ts';
import { FOOTING, sayFooting, sayPresentation } from '../../text/wording.ts';
import { FOOTINGS } from '../../vocabulary.ts';
import type { Cell } from './balance.ts';
import type { Blank } from './blank.ts';
import { tallyOf } from './tally.ts';

/** What a cell holds: `3 statements: 1 jointly, 1 position, 1 by others' reading`, `2 statements, all reported`. */
export function sayCell({ alone, joint }: Cell): string {
	const count = alone.length + joint.length;
	if (count === 0) return 'no statement';
	if (alone.length === 0) return counted(count, 'joint statement');
	const tally = tallyOf(alone);
	const kinds = [
		...(joint.length > 0 ? [`${joint.length} jointly`] : []),
		...FOOTINGS.flatMap((kind) => (tally[kind] > 0 ? [sayFooting(tally[kind], kind)] : [])),
	];
	const [only] = FOOTINGS.filter((kind) => tally[kind] > 0);
	if (kinds.length > 1 || only === undefined) return `${counted(count, 'statement')}: ${kinds.join(', ')}`;
	if (only === 'standing') return sayFooting(count, only);
	return `${counted(count, 'statement')}, ${only === 'ascribed' ? 'by ' : count === 1 ? '' : 'all '}${FOOTING[only]}`;
}

/** The same as figures for a list of contents: `3`, `3, 2 jointly`, `2 jointly`. */
export function sayCount({ alone, joint }: Cell): string {
	if (joint.length === 0) return `${alone.length}`;
	return alone.length === 0 ? `${joint.length} jointly` : `${alone.length + joint.length}, ${joint.length} jointly`;
}

/** A statement in one line, for a mark that stands for it: heading with its speaker, how it is printed, what it rests on. */
export function sayInLine(statement: Statement): string {
	return `${statement.heading} (${sayPresentation(statement)}${statement.footing === 'said' ? '' : `, ${FOOTING[statement.footing]}`})`;
}

/** One sentence for a side that is not heard in a row: `Miren names no cause in its 3 statements; Calder does in 2 of 11.` */
export function sayBlank({ ofThis, ofOther, filled }: Blank, side: string, other: string, lacks: string): string {
	if (ofThis === 0) return `${side} says nothing on this topic.`;
	return `${sayNone(side, lacks, ofThis).slice(0, -1)}; ${other} does in ${filled < ofOther ? `${filled} of ${ofOther}` : ofOther === 1 ? 'its one' : `all ${ofOther}`}.`;
}
