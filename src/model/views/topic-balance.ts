import type { Topic } from '../../schema/topic.ts';
import { type Graph, of, type Side } from '../link/graph.ts';
import { pagePlacesOf } from '../link/voice.ts';
import { cellOf } from './balance.ts';
import { type Tally, tallyOf } from './tally.ts';

/** How much one side says on a topic: alone and jointly, quoted and not. */
export interface Share {
	side: Side;
	alone: Tally;
	joint: Tally;
}

/** A topic in one line of a list. */
export interface TopicBalance {
	topic: Topic;
	shares: readonly [Share, Share];
	voices: number;
	others: number;
	authors: number;
}

/** Statements of which all or some words are quoted. */
export function quotedOf({ presentation }: Tally): number {
	return presentation.direct + presentation.partial;
}

/** Every topic in the order of the registry, with how much each side says on it. */
export function topicBalances(graph: Graph): TopicBalance[] {
	return graph.topics.map((topic) => {
		const statements = of(graph.statementsOnTopic, topic.id);
		const share = (side: Side): Share => {
			const cell = cellOf(statements, side);
			return { side, alone: tallyOf(cell.alone), joint: tallyOf(cell.joint) };
		};
		const places = statements.map((s) => pagePlacesOf(graph, s)[0]);
		return {
			topic,
			shares: [share(graph.sides[0]), share(graph.sides[1])],
			voices: places.filter((place) => place?.endsWith('voices')).length,
			others: places.filter((place) => place === 'others').length,
			authors: places.filter((place) => place === 'authors').length,
		};
	});
}

/** The most statements that one side has on one topic: what a row of bars is scaled to. */
export function mostOf(balances: readonly TopicBalance[]): number {
	return Math.max(1, ...balances.flatMap(({ shares }) => shares.map(({ alone, joint }) => alone.total + joint.total)));
}
