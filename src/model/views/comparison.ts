import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import { type Graph, of, type Side } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';
import { balanceOf, type SideBalance } from './balance.ts';
import { type Row, topicRows } from './rows.ts';

/** A topic as the two sides speak of it, in the order in which the page prints it. */
export interface Comparison {
	topic: Topic;
	swapped: boolean;
	sides: readonly [Side, Side];
	statements: readonly Statement[];
	balance: readonly [SideBalance, SideBalance];
	rows: readonly Row[];
	/** Statements that stand in neither column. */
	apart: { voices: readonly [number, number]; others: number; authors: number };
}

/** Sorts by the earliest day on which a statement can have been made, undated ones last. */
export function byEarliestDay(a: Statement, b: Statement): number {
	const day = (s: Statement) => s.said.earliest ?? s.said.latest ?? '9999';
	return day(a).localeCompare(day(b), 'en');
}

/** Compares what the two sides say on a topic. Swapped, everything that comes in the sides' order comes reversed. */
export function comparisonOf(graph: Graph, topic: Topic, swapped = false): Comparison {
	const statements = [...of(graph.statementsOnTopic, topic.id)].sort(byEarliestDay);
	const [first, second] = graph.sides;
	const sides: readonly [Side, Side] = swapped ? [second, first] : [first, second];
	const count = (place: PagePlace) => statements.filter((s) => pagePlacesOf(graph, s).includes(place)).length;
	return {
		topic,
		swapped,
		sides,
		statements,
		balance: [balanceOf(graph, statements, sides[0]), balanceOf(graph, statements, sides[1])],
		rows: topicRows(graph, statements, sides),
		apart: {
			voices: [count(`${sides[0].position}-voices`), count(`${sides[1].position}-voices`)],
			others: count('others'),
			authors: count('authors'),
		},
	};
}
