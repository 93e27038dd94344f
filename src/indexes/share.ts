import { type Graph, of } from '../model/link/graph.ts';
import { columnsOf } from '../model/link/voice.ts';
import { cellOf } from '../model/views/balance.ts';
import { sayHeld } from '../model/views/clause.ts';
import { facing, type LeadAnswer } from '../model/views/lead.ts';
import { sayCell } from '../model/views/sayings.ts';
import type { Issue } from '../schema/issue.ts';
import type { Statement } from '../schema/statement.ts';
import type { Topic } from '../schema/topic.ts';
import { isDrawable } from '../text/drawable.ts';
import { countWords } from '../text/words.ts';
import { attributed, sayWho } from './cite/lead.ts';

/** Statements up to so many have pictures of their own; in a larger corpus a statement's page shows its topic's. */
export const PICTURED_STATEMENTS = 1000;

/** The picture that a page shows where somebody shares it: its path, and in words all that it says. */
export interface SharePicture {
	path: string;
	alt: string;
}

/** Characters of a text alternative; what shares a page cuts more. */
const ALT = 420;

const NO_LETTERS = 'The words are left out: no letters for them could be drawn.';

function cut(text: string): string {
	return text.length <= ALT ? text : `${text.slice(0, text.lastIndexOf(' ', ALT))} …`;
}

/** The words of an answer as a picture and its alternative give them. */
export function sayLeadAnswer(graph: Graph, { says, best, answer }: LeadAnswer): string {
	return says === 'text' ? best.statement.text : sayHeld(graph, answer.claim, answer.how);
}

function statementAlt(graph: Graph, s: Statement): string {
	const sides = columnsOf(graph, s).map(({ label }) => `${label}: `);
	return cut(`${sides.join('')}${isDrawable(s.text) ? attributed(graph, s) : `${sayWho(graph, s)}. ${NO_LETTERS}`}`);
}

function issueAlt(graph: Graph, issue: Issue): string {
	const answers = facing(graph, issue, countWords).map(({ side, answer }) => {
		const words = answer === null ? 'no answer' : sayLeadAnswer(graph, answer);
		return `${side.label}: ${isDrawable(words) ? words : NO_LETTERS}`;
	});
	return cut(`${issue.question} ${answers.join(' | ')}`);
}

function countsAlt(graph: Graph, statements: readonly Statement[]): string {
	return graph.sides.map((side) => `${side.label}: ${sayCell(cellOf(statements, side))}`).join(' | ');
}

function topicAlt(graph: Graph, { id, label, gloss }: Topic): string {
	return cut(`${label}. ${gloss} ${countsAlt(graph, of(graph.statementsOnTopic, id))}`);
}

/** The picture of a whole site, for pages that have none of their own. */
function siteShare(graph: Graph): SharePicture {
	const { title, subject, headline, lead, description } = graph.corpus;
	const words = [`${headline ?? title}.`, lead ?? description, countsAlt(graph, graph.statements)];
	return { path: '/share/site.png', alt: cut(`${title}: ${subject}. ${words.join(' ')}`) };
}

function topicShare(graph: Graph, topic: Topic | undefined): SharePicture | null {
	return topic === undefined ? null : { path: `/share/topics/${topic.id}.png`, alt: topicAlt(graph, topic) };
}

function statementShare(graph: Graph, s: Statement | undefined): SharePicture | null {
	if (s === undefined) return null;
	if (graph.statements.length > PICTURED_STATEMENTS) return topicShare(graph, graph.topic.get(s.topics[0] ?? ''));
	return { path: `/share/statements/${s.id}.png`, alt: statementAlt(graph, s) };
}

function issueShare(graph: Graph, issue: Issue | undefined): SharePicture | null {
	return issue === undefined ? null : { path: `/share/issues/${issue.id}.png`, alt: issueAlt(graph, issue) };
}

/** The picture of the page at a path of the site. */
export function shareAt(graph: Graph, path: string): SharePicture {
	const [, section, id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
	const own =
		section === 'statements'
			? statementShare(graph, graph.statement.get(id))
			: section === 'issues'
				? issueShare(graph, graph.issue.get(id))
				: section === 'topics'
					? topicShare(graph, graph.topic.get(id))
					: null;
	return own ?? siteShare(graph);
}
