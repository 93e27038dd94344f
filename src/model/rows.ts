import type { Answer, Statement } from '../schema/statement.ts';
import { fills, ROWS, type RowKey } from './balance.ts';
import type { Graph, Side } from './graph.ts';
import { type Place, placesOf } from './voice.ts';

/** A statement in a row; `again` where it is printed in an earlier row of the page. */
export interface Entry {
	statement: Statement;
	again: boolean;
	/** What it answers, where no arrow on the page says so. */
	answers: readonly Answer[];
	/** Statements on the topic that answer it, where no arrow says so. */
	answeredBy: readonly Statement[];
}

/** Statements of both columns that answer each other: one that is answered, and those that answer it. */
export interface Exchange {
	columns: readonly [Entry[], Entry[]];
	/** Which column answers: 0 is the one that comes first on the page. */
	answering: 0 | 1;
	by: Answer['by'];
}

/** Statements of one place in a row: what is printed, and how many more there are. */
export interface List {
	entries: Entry[];
	more: number;
}

/** One side's part of a row beside its exchanges. */
export interface Column {
	side: Side;
	said: List;
	/** Voices without office from the side's country. */
	voices: List;
}

/** Statements of one place in one row that a page prints at most. */
const MOST = 50;

/** A row of the comparison. */
export interface Row {
	key: RowKey;
	exchanges: Exchange[];
	/** Statements that stand in both columns. */
	shared: List;
	columns: readonly [Column, Column];
	others: List;
	authors: List;
}

interface Link {
	answer: Statement;
	target: Statement;
	by: Answer['by'];
}

const linkId = (answer: string, target: string) => `${answer} ${target}`;

/** The one column of a statement; null for one that stands in both or in none. */
function columnOf(graph: Graph, statement: Statement): Place | null {
	const [place, ...more] = placesOf(graph, statement);
	return more.length === 0 && (place === 'first' || place === 'second') ? place : null;
}

/** Answers from one column to the other among the statements of a row. */
function linksOf(graph: Graph, statements: readonly Statement[]): Link[] {
	return statements.flatMap((answer) =>
		answer.answers.flatMap(({ id, by }) => {
			const target = statements.find((s) => s.id === id);
			if (target === undefined) return [];
			const [from, to] = [columnOf(graph, answer), columnOf(graph, target)];
			return from !== null && to !== null && from !== to ? [{ answer, target, by }] : [];
		}),
	);
}

/** Sets the statements of a topic into rows, each printed once on the page, each answer drawn once. */
export function rowsOf(graph: Graph, statements: readonly Statement[], sides: readonly [Side, Side]): Row[] {
	const printed = new Set<string>();
	const drawn = new Set<string>();
	const answering = (id: string) => statements.filter((s) => s.answers.some((a) => a.id === id));

	return ROWS.map((key) => {
		const here = statements.filter((s) => fills(s, key));
		const taken = new Set<Statement>();
		const entry = (statement: Statement): Entry => {
			const again = printed.has(statement.id);
			printed.add(statement.id);
			taken.add(statement);
			return {
				statement,
				again,
				answers: again ? [] : statement.answers.filter((a) => !drawn.has(linkId(statement.id, a.id))),
				answeredBy: again ? [] : answering(statement.id).filter((s) => !drawn.has(linkId(s.id, statement.id))),
			};
		};
		// What is printed here comes before what is only named again.
		const list = (place: Place, test: (places: readonly Place[]) => boolean = () => true): List => {
			const fresh = here.filter((s) => !taken.has(s) && placesOf(graph, s).includes(place) && test(placesOf(graph, s)));
			const inOrder = [...fresh.filter((s) => !printed.has(s.id)), ...fresh.filter((s) => printed.has(s.id))];
			return { entries: inOrder.slice(0, MOST).map(entry), more: Math.max(0, fresh.length - MOST) };
		};
		const exchanges = exchangesOf(
			linksOf(graph, here).filter((l) => !drawn.has(linkId(l.answer.id, l.target.id))),
			sides[0],
			taken,
			(link) => drawn.add(linkId(link.answer.id, link.target.id)),
			entry,
		);
		const shared = list('first', (places) => places.includes('second'));
		const column = (side: Side): Column => ({
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

/** The rows that a page prints: the four questions always, the last row where anything stands in it. */
export function shown(rows: readonly Row[]): Row[] {
	return rows.filter((row) => row.key !== 'none' || row.exchanges.length > 0 || listsOf(row).some((list) => list.entries.length > 0));
}

/** Exchanges of a row, by what is answered; a statement stands in one of them. */
function exchangesOf(
	links: readonly Link[],
	left: Side,
	taken: ReadonlySet<Statement>,
	draw: (link: Link) => void,
	entry: (statement: Statement) => Entry,
): Exchange[] {
	const exchanges: Exchange[] = [];
	for (const target of new Set(links.map((link) => link.target))) {
		const answers = links.filter((link) => link.target === target && !taken.has(link.answer));
		const [first] = answers;
		if (first === undefined || taken.has(target)) continue;
		answers.forEach(draw);
		const said = answers.map((link) => entry(link.answer));
		const asked = [entry(target)];
		const leftAnswers = first.answer.sides.includes(left.id);
		exchanges.push({ columns: leftAnswers ? [said, asked] : [asked, said], answering: leftAnswers ? 0 : 1, by: first.by });
	}
	return exchanges;
}
