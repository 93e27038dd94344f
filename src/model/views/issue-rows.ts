import type { Issue } from '../../schema/issue.ts';
import type { Topic } from '../../schema/topic.ts';
import { ISSUE_STATUSES } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';
import { type Positions, positionsOf } from '../link/positions.ts';
import { type Given, type GivenAnswer, type Ground, type IssueView, issueView } from './issue-view.ts';

/** An answer in one line: the position, the statement that bears it best, and how many more there are. */
export interface ShortAnswer {
	answer: GivenAnswer;
	best: Given;
	more: number;
}

/** A row of the table of issues. */
export interface IssueRow {
	issue: Issue;
	cells: readonly { side: Side; short: ShortAnswer | null; voice: ShortAnswer | null }[];
	author: ShortAnswer | null;
}

/** The issues of one topic; each issue stands under its first topic only. */
export interface IssueGroup {
	topic: Topic;
	rows: IssueRow[];
}

/** The nearer to the speaker's own words, the better it bears an answer. */
const NEARNESS: readonly Ground[] = ['quoted', 'paraphrased', 'standing', 'own', 'ascribed'];

const nearness = ({ ground, holder }: Given) => NEARNESS.indexOf(ground) + (holder.hedged ? 0.5 : 0);

/**
 * What a group answers in one line: the answer that stands in most of the rival pairs, or else has most statements;
 * a denial only where nothing is asserted. A statement that asserts something narrower bears it too.
 */
function shortOf(answers: readonly GivenAnswer[], { pairs }: Issue, { upwards }: Positions): ShortAnswer | null {
	const paired = ({ claim, how }: GivenAnswer) =>
		pairs.filter((pair) => [pair.first, pair.second].some((half) => half.claim === claim.id && half.how === how)).length;
	const asserted = answers.filter((answer) => answer.how === 'asserts');
	const [answer] = (asserted.length > 0 ? asserted : answers).toSorted((a, b) => paired(b) - paired(a) || b.given.length - a.given.length);
	if (answer === undefined) return null;
	const bearing = asserted.filter(({ claim }) => upwards(claim.id).includes(answer.claim.id));
	const [best] = [answer, ...bearing].flatMap(({ given }) => given).toSorted((a, b) => nearness(a) - nearness(b));
	if (best === undefined) return null;
	const all = new Set(answers.flatMap(({ given }) => given.map(({ statement }) => statement.id)));
	return { answer, best, more: all.size - 1 };
}

/** Who stands in a row: the two sides; voices and authors only where they make the status, or where neither side answers. */
function rowOf({ issue, columns, authors, shared }: IssueView): IssueRow {
	const positions = positionsOf(issue.positions.map(({ claim, broader }) => ({ id: claim, broader })));
	const bySides = columns.flatMap(({ answers }) => answers);
	const opposing = (answers: readonly GivenAnswer[], status: Issue['status']) => {
		if (issue.status === 'neither') return shortOf(answers, issue, positions);
		if (issue.status !== status) return null;
		const stance = ({ claim, how }: GivenAnswer) => ({ claim: claim.id, how });
		return shortOf(
			answers.filter((answer) => bySides.some((other) => positions.rival(stance(answer), stance(other)))),
			issue,
			positions,
		);
	};
	// What both hold is printed in the same words on both sides, whatever more the one or the other says.
	const [common] = issue.status === 'same-answer' ? shared : [];
	const inCommon = (short: ShortAnswer | null): ShortAnswer | null =>
		short === null || common === undefined ? short : { ...short, answer: { ...short.answer, claim: common.claim, how: common.how } };
	return {
		issue,
		cells: columns.map(({ side, answers, voices }) => ({
			side,
			short: inCommon(shortOf(answers, issue, positions)),
			voice: opposing(voices, 'opposed-by-voices'),
		})),
		author: opposing(authors, 'opposed-by-author'),
	};
}

/** What each side answers to one issue, in one line each. */
export function issueRow(graph: Graph, issue: Issue): IssueRow {
	return rowOf(issueView(graph, issue));
}

/** All issues, topic by topic in the topics' order; inside a topic in the order of their statuses, then as they are written. */
export function issueGroups(graph: Graph): IssueGroup[] {
	const rank = (issue: Issue) => ISSUE_STATUSES.indexOf(issue.status);
	return graph.topics
		.map((topic) => {
			const issues = graph.issues.filter((issue) => issue.topics[0] === topic.id).sort((a, b) => rank(a) - rank(b));
			return { topic, rows: issues.map((issue) => rowOf(issueView(graph, issue))) };
		})
		.filter(({ rows }) => rows.length > 0);
}
