import type { Statement } from '../../schema/statement.ts';
import { sayNone } from '../../text/comparing.ts';
import { FOOTING, sayFooting, sayPresentation } from '../../text/wording.ts';
import { FOOTINGS } from '../../vocabulary.ts';
import { inViews } from '../../words/words.ts';
import type { Cell } from './balance.ts';
import type { Blank } from './blank.ts';
import { tallyOf } from './tally.ts';

/** What a cell holds: `3 statements: 1 jointly, 1 position, 1 by others' reading`, `2 statements, all reported`. */
export function sayCell({ alone, joint }: Cell): string {
	const count = alone.length + joint.length;
	if (count === 0) return inViews('noStatement');
	if (alone.length === 0) return inViews('jointStatements', { n: count });
	const tally = tallyOf(alone);
	const kinds = [
		...(joint.length > 0 ? [inViews('jointlyCount', { n: joint.length })] : []),
		...FOOTINGS.flatMap((kind) => (tally[kind] > 0 ? [sayFooting(tally[kind], kind)] : [])),
	];
	const [only] = FOOTINGS.filter((kind) => tally[kind] > 0);
	const statements = inViews('statements', { n: count });
	if (kinds.length > 1 || only === undefined) return inViews('statementsOf', { statements, kinds: kinds.join(inViews('comma')) });
	if (only === 'standing') return sayFooting(count, only);
	return inViews('statementsAll', { statements, footing: only, word: FOOTING[only], n: count });
}

/** The same as figures for a list of contents: `3`, `3, 2 jointly`, `2 jointly`. */
export function sayCount({ alone, joint }: Cell): string {
	if (joint.length === 0) return `${alone.length}`;
	return alone.length === 0
		? inViews('jointlyCount', { n: joint.length })
		: inViews('countJointly', { n: alone.length + joint.length, joint: joint.length });
}

/** A statement in one line, for a mark that stands for it: heading with its speaker, how it is printed, what it rests on. */
export function sayInLine(statement: Statement): string {
	const printed = sayPresentation(statement);
	const footing = FOOTING[statement.footing];
	return inViews('inLine', {
		heading: statement.heading,
		printed: statement.footing === 'said' ? printed : inViews('printedFooting', { printed, footing }),
	});
}

/** One sentence for a side that is not heard in a row: `Miren names no cause in its 3 statements; Calder does in 2 of 11.` */
export function sayBlank({ ofThis, ofOther, filled }: Blank, side: string, other: string, lacks: string): string {
	if (ofThis === 0) return inViews('saysNothing', { side });
	const none = sayNone(side, lacks, ofThis).slice(0, -1);
	return inViews('blank', { none, other, filled, all: ofOther, part: filled < ofOther ? 'part' : 'all' });
}
