import type { Answer, Statement } from '../../schema/statement.ts';
import type { RowKey } from '../../text/comparing.ts';
import type { Graph, Side } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';
import { fills, rowOrder } from './balance.ts';
import { firstRow, groupsOf, type Link, linksOf } from './links.ts';

/** A statement in a row; `again` where it is printed in an earlier row of the page. */
export interface Entry {
	statement: Statement;
	again: boolean;
	/** What it answers, where no arrow on the page says so. */
	answers: readonly Answer[];
	/** Statements on the topic that answer it, where no arrow says so. */
	answeredBy: readonly Statement[];
	/** The row in which the page prints it. */
	home: RowKey;
	/** An arrow leads out of this row to it: it does not fill the row. */
	elsewhere: boolean;
}

/** Statements of both columns that answer each other: one that is answered, and those that answer it. */
export interface Exchange {
	columns: readonly [Entry[], Entry[]];
	/** Which column answers: 0 is the one that comes first on the page. */
	answering: 0 | 1;
	/** Who says that they answer. */
	by: Answer['by'][];
}

/** Statements of one place in a row: what is printed, and how many more there are. */
export interface List {
	entries: Entry[];
	more: number;
}

/** One side's part of a row beside its exchanges. */
export interface SideColumn {
	side: Side;
	said: List;
	/** Voices without office from the side's country. */
	voices: List;
}

/** Statements of one place in one row that a page prints at most. */
const MOST_CARDS = 50;

/** A row of the comparison. */
export interface Row {
	key: RowKey;
	exchanges: Exchange[];
	/** Statements that stand in both columns. */
	shared: List;
	columns: readonly [SideColumn, SideColumn];
	others: List;
	authors: List;
}

/** Sets the statements of a topic into rows in the page's order, each printed once on the page, each answer drawn once. */
export function topicRows(graph: Graph, statements: readonly Statement[], sides: readonly [Side, Side]): Row[] {
	const order = rowOrder(statements, sides);
	const links = linksOf(graph, statements, order);
	const printed = new Set<string>();
	const drawn = new Set<Link>();
	const answering = new Map<string, Statement[]>();
	for (const s of statements) for (const { id } of s.answers) answering.set(id, [...(answering.get(id) ?? []), s]);
	const isDrawn = (answer: string, target: string) => links.some((l) => drawn.has(l) && l.answer.id === answer && l.target.id === target);

	return order.map((key) => {
		const here = statements.filter((s) => fills(s, key));
		const taken = new Set<Statement>();
		const entry = (statement: Statement): Entry => {
			const home = firstRow(statement, order);
			if (!fills(statement, key)) return { statement, again: true, answers: [], answeredBy: [], home, elsewhere: true };
			const again = printed.has(statement.id);
			const opposite = taken.has(statement);
			printed.add(statement.id);
			taken.add(statement);
			return {
				statement,
				again,
				answers: again ? [] : statement.answers.filter((a) => !isDrawn(statement.id, a.id)),
				answeredBy: again ? [] : (answering.get(statement.id) ?? []).filter((s) => !(opposite && isDrawn(s.id, statement.id))),
				home,
				elsewhere: false,
			};
		};
		// What is printed here comes before what is only named again.
		const list = (place: PagePlace, test: (places: readonly PagePlace[]) => boolean = () => true): List => {
			const fresh = here.filter((s) => !taken.has(s) && pagePlacesOf(graph, s).includes(place) && test(pagePlacesOf(graph, s)));
			const inOrder = [...fresh.filter((s) => !printed.has(s.id)), ...fresh.filter((s) => printed.has(s.id))];
			return { entries: inOrder.slice(0, MOST_CARDS).map(entry), more: Math.max(0, fresh.length - MOST_CARDS) };
		};
		const exchanges = groupsOf(
			links.filter((link) => link.row === key),
			key,
		).map(({ target, answers }): Exchange => {
			for (const link of answers) drawn.add(link);
			for (const s of [target, ...answers.map((l) => l.answer)]) if (fills(s, key)) taken.add(s);
			const [said, asked] = [answers.map((l) => entry(l.answer)), [entry(target)]];
			const leftAnswers = answers[0]?.answer.sides.includes(sides[0].id) ?? false;
			const by = [...new Set(answers.map((l) => l.by))];
			return { columns: leftAnswers ? [said, asked] : [asked, said], answering: leftAnswers ? 0 : 1, by };
		});
		const shared = list('first', (places) => places.includes('second'));
		const column = (side: Side): SideColumn => ({
			side,
			said: list(side.position, (places) => places.length === 1),
			voices: list(`${side.position}-voices`),
		});
		return { key, exchanges, shared, columns: [column(sides[0]), column(sides[1])], others: list('others'), authors: list('authors') };
	});
}

const listsOf = (row: Row) => [row.shared, row.others, row.authors, ...row.columns.flatMap((column) => [column.said, column.voices])];

/** Ids of the statements that the rows print in full. */
export function printedIn(rows: readonly Row[]): Set<string> {
	const entries = rows.flatMap((row) => [
		...row.exchanges.flatMap((x) => x.columns.flat()),
		...listsOf(row).flatMap((list) => list.entries),
	]);
	return new Set(entries.filter((entry) => !entry.again).map((entry) => entry.statement.id));
}

/** Whether a side says anything in a row, alone or jointly. */
function isSpoken({ exchanges, shared, columns }: Row): boolean {
	return exchanges.length > 0 || shared.entries.length > 0 || columns.some(({ said }) => said.entries.length > 0);
}

/** The rows in which a side speaks: what a page sets opposite each other. */
export function spokenRows(rows: readonly Row[]): Row[] {
	return rows.filter(isSpoken);
}

/** The four questions that neither side answers, and the last row where only others or authors stand in it. */
export function unspoken(rows: readonly Row[]): Row[] {
	return rows.filter((row) => !isSpoken(row) && (row.key !== 'none' || listsOf(row).some(({ entries }) => entries.length > 0)));
}
