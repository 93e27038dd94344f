import type { AnyDate } from '../../schema/common.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';

/** Sorts dates by their earliest day (the latest where the start is open), then by the latest; undated ones last. */
export function byDate(a: AnyDate, b: AnyDate): number {
	const key = (d: AnyDate) => `${d.earliest ?? d.latest ?? '9999'} ${d.latest ?? '9999'}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** What stands beside a statement: in its article, and among the attributed statements that are known to be earlier or later. */
export interface Neighbours {
	inArticle: { before: Statement | null; after: Statement | null };
	inTime: { before: Statement | null; after: Statement | null };
}

const orders = new WeakMap<Graph, { order: Statement[]; place: Map<string, number> }>();

function orderOf(graph: Graph) {
	const known = orders.get(graph);
	if (known !== undefined) return known;
	const dated = graph.statements.filter((s) => s.voice === 'attributed' && s.said.value !== null);
	const order = dated.sort((a, b) => byDate(a.said, b.said) || (a.id < b.id ? -1 : 1));
	const made = { order, place: new Map(order.map((s, index) => [s.id, index])) };
	orders.set(graph, made);
	return made;
}

function around(order: readonly Statement[], at: number): Neighbours['inArticle'] {
	return { before: at <= 0 ? null : (order[at - 1] ?? null), after: at < 0 ? null : (order[at + 1] ?? null) };
}

const isBefore = (a: AnyDate, b: AnyDate) => a.latest !== null && b.earliest !== null && a.latest < b.earliest;

/** The nearest that is certainly earlier, and the nearest that is certainly later: what may be of one day is neither. */
function inTimeAround(order: readonly Statement[], statement: Statement, at: number | undefined): Neighbours['inTime'] {
	if (at === undefined) return { before: null, after: null };
	const before = order.slice(0, at).findLast((other) => isBefore(other.said, statement.said));
	const after = order.slice(at + 1).find((other) => isBefore(statement.said, other.said));
	return { before: before ?? null, after: after ?? null };
}

/** The neighbours of a statement. */
export function neighboursOf(graph: Graph, statement: Statement): Neighbours {
	const inArticle = graph.statementsOfArticle.get(statement.article) ?? [];
	const { order, place } = orderOf(graph);
	return { inArticle: around(inArticle, inArticle.indexOf(statement)), inTime: inTimeAround(order, statement, place.get(statement.id)) };
}
