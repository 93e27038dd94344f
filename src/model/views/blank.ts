import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import type { RowKey } from '../../text/comparing.ts';
import { type Graph, of, type Side } from '../link/graph.ts';
import { cellOf, fills } from './balance.ts';

/** What was counted where a side has no statement, and where else it has one of the same kind. */
export interface Blank {
	/** Statements of the side on the topic, joint ones included; none of them fills the row. */
	ofThis: number;
	/** The same of the other side, and how many of them fill the row. */
	ofOther: number;
	filled: number;
	/** Other topics on which the side has statements of that kind, most first. */
	elsewhere: { topic: Topic; count: number }[];
}

function said(graph: Graph, topic: string, side: Side): Statement[] {
	const { alone, joint } = cellOf(of(graph.statementsOnTopic, topic), side);
	return [...alone, ...joint];
}

/** Counts what a blank cell has to say. */
export function blankOf(graph: Graph, topic: Topic, row: RowKey, side: Side, other: Side): Blank {
	const filling = (statements: readonly Statement[]) => statements.filter((s) => fills(s, row)).length;
	const ofOther = said(graph, topic.id, other);
	return {
		ofThis: said(graph, topic.id, side).length,
		ofOther: ofOther.length,
		filled: filling(ofOther),
		elsewhere: graph.topics
			.filter((t) => t.id !== topic.id)
			.map((t) => ({ topic: t, count: filling(said(graph, t.id, side)) }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count),
	};
}
