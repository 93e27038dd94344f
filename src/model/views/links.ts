import type { Answer, Statement } from '../../schema/statement.ts';
import type { RowKey } from '../../text/comparing.ts';
import type { Graph } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';
import { fills } from './balance.ts';

/** An answer from one column to the other, and the row in which its arrow is drawn. */
export interface Link {
	answer: Statement;
	target: Statement;
	by: Answer['by'];
	row: RowKey;
}

/** The row in which a statement is printed, where the rows come in this order. */
export function firstRow(statement: Statement, order: readonly RowKey[]): RowKey {
	return order.find((row) => fills(statement, row)) ?? 'none';
}

/** The one column of a statement; null for one that stands in both or in none. */
function columnOf(graph: Graph, statement: Statement): PagePlace | null {
	const [place, ...more] = pagePlacesOf(graph, statement);
	return more.length === 0 && (place === 'first' || place === 'second') ? place : null;
}

/** Answers between the columns: in the first row that holds both, or else where the answer is printed. */
export function linksOf(graph: Graph, statements: readonly Statement[], order: readonly RowKey[]): Link[] {
	const byId = new Map(statements.map((s) => [s.id, s]));
	return statements.flatMap((answer) =>
		answer.answers.flatMap(({ id, by }) => {
			const target = byId.get(id);
			if (target === undefined) return [];
			const [from, to] = [columnOf(graph, answer), columnOf(graph, target)];
			if (from === null || to === null || from === to) return [];
			return [{ answer, target, by, row: order.find((row) => fills(answer, row) && fills(target, row)) ?? firstRow(answer, order) }];
		}),
	);
}

/** Links of a row by what is answered; a statement of the row stands in one group only. */
export function groupsOf(links: readonly Link[], row: RowKey): { target: Statement; answers: Link[] }[] {
	const taken = new Set<Statement>();
	return [...new Set(links.map((link) => link.target))].flatMap((target) => {
		const answers = links.filter((link) => link.target === target && !taken.has(link.answer));
		if (answers.length === 0 || taken.has(target)) return [];
		for (const s of [target, ...answers.map((link) => link.answer)]) if (fills(s, row)) taken.add(s);
		return [{ target, answers }];
	});
}
