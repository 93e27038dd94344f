import { sum } from 'd3-array';
import type { Tie, TieNode, TieStanding, Ties } from '../model/views/ties.ts';
import { byNodeId, rank } from './place-ties.ts';

/** One row of a matrix: a source, its tie to each column or null, and the statements of them all. */
export interface MatrixRow {
	node: TieNode;
	cells: (Tie | null)[];
	total: number;
}

/** Ties as a matrix: sources down, targets across, both by side and within it the heaviest first (Bertin's reorderable matrix). */
export interface Matrix {
	columns: { node: TieNode; total: number }[];
	/** The rows, standing by standing. */
	groups: { standing: TieStanding; rows: MatrixRow[] }[];
	/** Ties that stand in no cell, because their source or target is among the lightest. */
	left: number;
}

const statementsOf = (ties: readonly Tie[]) => new Set(ties.flatMap((tie) => tie.statements)).size;

function heaviest(nodes: readonly TieNode[], ties: readonly Tie[], end: 'from' | 'to', most: number): { node: TieNode; total: number }[] {
	return nodes
		.map((node) => ({ node, total: statementsOf(ties.filter((tie) => tie[end] === node.id)) }))
		.sort((a, b) => b.total - a.total || byNodeId(a.node, b.node))
		.slice(0, most)
		.sort((a, b) => rank(a.node) - rank(b.node) || b.total - a.total || byNodeId(a.node, b.node));
}

/** Places ties in a matrix of at most so many rows and columns. */
export function tiesMatrix({ sources, targets, ties }: Ties, most: { rows: number; columns: number }): Matrix {
	const columns = heaviest(targets, ties, 'to', most.columns);
	const rows = heaviest(sources, ties, 'from', most.rows).map(({ node, total }) => ({
		node,
		total,
		cells: columns.map((column) => ties.find((tie) => tie.from === node.id && tie.to === column.node.id) ?? null),
	}));
	const groups = [...new Set(rows.map((row) => row.node.standing))].map((standing) => ({
		standing,
		rows: rows.filter((row) => row.node.standing === standing),
	}));
	return { columns, groups, left: ties.length - sum(rows, (row) => row.cells.filter((cell) => cell !== null).length) };
}

/** How dark a cell is, 1 to 4: one, two, three or four, more statements. The number stands in it too. */
export function shadeOf({ statements }: Tie): 1 | 2 | 3 | 4 {
	const count = statements.length;
	return count > 4 ? 4 : count > 2 ? 3 : count > 1 ? 2 : 1;
}
