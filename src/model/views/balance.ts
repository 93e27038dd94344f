import type { Statement } from '../../schema/statement.ts';
import { ROW_KEYS, type RowKey } from '../../text/comparing.ts';
import { FUNCTIONS } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';
import { stateOf } from '../link/state-of.ts';
import { isJoint } from '../link/voice.ts';
import { each, type Tally, tallyOf } from './tally.ts';

/** One side's statements in one place: its own, and apart from them those said jointly with somebody outside it. */
export interface Cell {
	alone: readonly Statement[];
	joint: readonly Statement[];
}

/** One side's statements counted, and the persons named as its speakers. */
export interface SideTally extends Tally {
	persons: number;
}

/** One side's share of a topic. */
export interface SideBalance {
	side: Side;
	cell: Cell;
	alone: SideTally;
	joint: SideTally;
	rows: Readonly<Record<RowKey, Cell>>;
	/** Of the four functions, those without any statement of the side. */
	blank: number;
	/** The same where joint statements are left out. */
	blankAlone: number;
}

/** Whether a statement fills a row. */
export function fills(statement: Statement, row: RowKey): boolean {
	return row === 'none' ? statement.functions.length === 0 : statement.functions.includes(row);
}

/**
 * The rows in the order of a page: those to which both sides speak, then those to which one does, then the rest;
 * inside each as in `ROWS`.
 */
export function rowOrder(statements: readonly Statement[], sides: readonly Side[]): RowKey[] {
	const speaking = (key: RowKey) =>
		sides.filter((side) => statements.some((s) => s.voice === 'attributed' && s.sides.includes(side.id) && fills(s, key))).length;
	return ROW_KEYS.toSorted((a, b) => speaking(b) - speaking(a));
}

/** The side's statements among these. The author's own voice never counts for a side. */
export function cellOf(statements: readonly Statement[], side: Side): Cell {
	const own = statements.filter((s) => s.voice === 'attributed' && s.sides.includes(side.id));
	return { alone: own.filter((s) => !isJoint(s)), joint: own.filter(isJoint) };
}

/** Whether a speaker of a statement speaks for the side: by the post held that day, or in its own name. */
function speaksFor(graph: Graph, statement: Statement, speaker: string, side: Side): boolean {
	const post = statement.offices.find((office) => office.actor === speaker);
	const states = [post?.of, speaker].flatMap((id) => {
		const actor = id === undefined ? undefined : graph.actor.get(id);
		return actor === undefined ? [] : (stateOf(actor) ?? []);
	});
	return states[0] === side.id;
}

/** Counts statements of a side. */
function sideTallyOf(graph: Graph, statements: readonly Statement[], side: Side): SideTally {
	const persons = statements.flatMap((s) =>
		s.speakers.filter((id) => {
			const actor = graph.actor.get(id);
			return actor?.kind === 'person' && actor.named && speaksFor(graph, s, id, side);
		}),
	);
	return { ...tallyOf(statements), persons: new Set(persons).size };
}

/** One side's balance among the statements of a topic. */
export function balanceOf(graph: Graph, statements: readonly Statement[], side: Side): SideBalance {
	const cell = cellOf(statements, side);
	const row = (key: RowKey): Cell => ({ alone: cell.alone.filter((s) => fills(s, key)), joint: cell.joint.filter((s) => fills(s, key)) });
	const rows = each(ROW_KEYS, row);
	return {
		side,
		cell,
		alone: sideTallyOf(graph, cell.alone, side),
		joint: sideTallyOf(graph, cell.joint, side),
		rows,
		blank: FUNCTIONS.filter((key) => rows[key].alone.length + rows[key].joint.length === 0).length,
		blankAlone: FUNCTIONS.filter((key) => rows[key].alone.length === 0).length,
	};
}
