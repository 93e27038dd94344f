import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import { inViews, yes } from '../../words/words.ts';
import type { Graph, Side } from '../link/graph.ts';
import { issueGroups } from './issue-rows.ts';
import { type Given, groundSign, issueView } from './issue-view.ts';

/** One statement in the picture: its sign, and whether it was said jointly. */
export interface GlanceMark {
	statement: Statement;
	sign: string;
	jointly: boolean;
	hedged: boolean;
	ground: Given['ground'];
}
/** A row of the picture of everything: a question, and a mark for every statement with which each side answers it. */
export interface GlanceRow {
	issue: Issue;
	marks: readonly { side: Side; marks: GlanceMark[] }[];
}

/** All issues by topic, each with the statements of both sides as marks. A statement that answers twice is marked once. */
export function glance(graph: Graph): { topic: Topic; rows: GlanceRow[] }[] {
	const marksOf = (given: readonly Given[]): GlanceMark[] =>
		given
			.filter((one) => !one.again)
			.map(({ statement, holder, ground }) => ({
				statement,
				sign: groundSign(ground, statement),
				jointly: holder.jointly,
				hedged: holder.hedged,
				ground,
			}));
	return issueGroups(graph).map(({ topic, rows }) => ({
		topic,
		rows: rows.map(({ issue }) => ({
			issue,
			marks: issueView(graph, issue).columns.map(({ side, answers }) => ({ side, marks: marksOf(answers.flatMap((a) => a.given)) })),
		})),
	}));
}

/** What a mark says to whoever does not see it: the ground, and the statement's heading. */
export function sayMark({ statement, ground, jointly, hedged }: GlanceMark, words: Readonly<Record<Given['ground'], string>>): string {
	return inViews('mark', { ground: words[ground], jointly: yes(jointly), hedged: yes(hedged), heading: statement.heading });
}
