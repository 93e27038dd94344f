import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';
import { type IssueRow, issueGroups, issueRow, type ShortAnswer } from './issue-rows.ts';

/** An issue that the front page may lead with: both sides answer it, each with the statement that bears its answer best. */
export interface Lead {
	issue: Issue;
	answers: readonly [LeadAnswer, LeadAnswer];
}
/** One side's answer, as the front page sets it. */
export interface LeadAnswer extends ShortAnswer {
	side: IssueRow['cells'][number]['side'];
	/** The statement's own text stands there, or, where that is long, the position in our words. */
	says: 'text' | 'position';
}

/** Texts up to so many words are set as they are: more would not stand on a phone's first screen. */
export const LEAD_WORDS = 30;
const LEADS: readonly Issue['status'][] = ['opposed', 'same-answer'];

interface Weight {
	status: number;
	uttered: number;
	articles: number;
	latest: string;
}

function latestOf(graph: Graph, { said, article }: Statement): string {
	return said.latest ?? graph.article.get(article)?.published.latest ?? '';
}

function weightOf(graph: Graph, issue: Issue): Weight {
	const held = issue.positions.flatMap(({ holders }) => holders.filter((holder) => holder.role === 'side'));
	const statements = [...new Set(held.map((holder) => holder.statement))].flatMap((id) => graph.statement.get(id) ?? []);
	const uttered = graph.sides.map(
		(side) =>
			statements.filter((s) => s.sides.includes(side.id) && held.some((h) => h.statement === s.id && h.footing !== 'ascribed')).length,
	);
	return {
		status: LEADS.indexOf(issue.status),
		uttered: Math.min(...uttered),
		articles: new Set(statements.map((s) => s.article)).size,
		latest:
			statements
				.map((s) => latestOf(graph, s))
				.sort()
				.at(-1) ?? '',
	};
}

function answerIn({ side, short }: IssueRow['cells'][number], countWords: (text: string) => number): LeadAnswer | null {
	return short === null ? null : { ...short, side, says: countWords(short.best.statement.text) <= LEAD_WORDS ? 'text' : 'position' };
}

/** What the two sides answer to one issue, each with the statement that bears its answer best; null where a side gives none. */
export function facing(graph: Graph, issue: Issue, countWords: (text: string) => number) {
	return issueRow(graph, issue).cells.map((cell) => ({ side: cell.side, answer: answerIn(cell, countWords) }));
}

/**
 * The issues that the front page steps through, by rule and never by hand: opposed before same answer; within each the
 * larger number of statements of the smaller side that are not ascribed, then more articles, then the later date, then
 * the id. How much is quoted ranks nothing: it would starve or favour a side. `drawn` leaves out issues on which coders agree too little.
 */
export function leads(graph: Graph, countWords: (text: string) => number, drawn: (issue: string) => boolean): Lead[] {
	const rows = new Map(issueGroups(graph).flatMap((group) => group.rows.map((row) => [row.issue.id, row] as const)));
	return graph.issues
		.filter((issue) => LEADS.includes(issue.status) && drawn(issue.id))
		.map((issue) => ({ issue, weight: weightOf(graph, issue) }))
		.sort(
			(a, b) =>
				a.weight.status - b.weight.status ||
				b.weight.uttered - a.weight.uttered ||
				b.weight.articles - a.weight.articles ||
				b.weight.latest.localeCompare(a.weight.latest) ||
				a.issue.id.localeCompare(b.issue.id),
		)
		.flatMap(({ issue }) => {
			const [one, other] = rows.get(issue.id)?.cells.map((cell) => answerIn(cell, countWords)) ?? [];
			return one == null || other == null ? [] : [{ issue, answers: [one, other] as const }];
		});
}
