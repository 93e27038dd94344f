import { max, sum } from 'd3-array';
import { linkHorizontal } from 'd3-shape';
import type { Tie, TieNode, TieStanding, Ties } from '../model/views/ties.ts';
import { fitText } from './text-width.ts';

/** What of the ties to show. */
export interface TiesView {
	/** Ties of fewer statements are left out. */
	least: number;
	/** Only the ties of one actor, at either end; null for all. */
	ego: string | null;
	width: number;
}

/** A node on its row. */
export interface PlacedNode extends TieNode {
	side: 'source' | 'target';
	x: number;
	y: number;
	/** Name as far as there is room for it. */
	shown: string;
	/** Statements of all its ties, drawn or not: the number that the matrix has. */
	count: number;
}

/** A tie as a curve. */
export interface PlacedTie extends Tie {
	path: string;
	width: number;
	standing: TieStanding;
}

/** Two sorted columns with curves between them. */
export interface PlacedTies {
	width: number;
	height: number;
	sources: PlacedNode[];
	targets: PlacedNode[];
	ties: PlacedTie[];
	/** Ties left out because they are of fewer statements. */
	left: number;
}

const ROW = 26;
const HEAD = 30;
/** Part of the width for the names of one column. */
const NAMES = { wide: 0.3, narrow: 0.4 };
const NARROW = 600;
const WIDEST = 12;
const ROUNDS = 12;
const ORDER: readonly TieStanding[] = ['first', 'plain', 'second', 'authors'];

/** Where a node's side stands among the sides. */
export const rank = (node: TieNode) => ORDER.indexOf(node.standing);
/** Compares by id, so that no locale has a say. */
export const byNodeId = (a: TieNode, b: TieNode) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Sorts a column by side, within it by the mean row of those it is tied to, so that few curves cross. */
function sorted(nodes: readonly TieNode[], ties: readonly Tie[], own: 'from' | 'to', rows: ReadonlyMap<string, number>): TieNode[] {
	const other = own === 'from' ? 'to' : 'from';
	const mean = new Map(
		nodes.map((node): [string, number] => {
			const mine = ties.filter((tie) => tie[own] === node.id);
			return [
				node.id,
				sum(mine, (tie) => (rows.get(tie[other]) ?? 0) * tie.statements.length) / (sum(mine, (tie) => tie.statements.length) || 1),
			];
		}),
	);
	return [...nodes].sort((a, b) => rank(a) - rank(b) || (mean.get(a.id) ?? 0) - (mean.get(b.id) ?? 0) || byNodeId(a, b));
}

const rowsOf = (nodes: readonly TieNode[], all: number) =>
	new Map(nodes.map((node, index): [string, number] => [node.id, ((index + 0.5) * all) / nodes.length]));

/** Most statements that a tie must have for at most so many ties to be shown. */
export function leastFor(ties: readonly Tie[], most: number): number {
	const counts = ties.map((tie) => tie.statements.length);
	let least = 1;
	while (counts.filter((count) => count >= least).length > most) least += 1;
	return least;
}

/** Places ties in two columns. The same ties give the same picture, to the last digit. */
export function placeTies({ sources, targets, ties, speaker }: Ties, view: TiesView): PlacedTies {
	const mine = view.ego === null ? ties : ties.filter((tie) => tie.from === view.ego || tie.to === view.ego);
	const shown = mine.filter((tie) => tie.statements.length >= view.least);
	let left = sources.filter((node) => shown.some((tie) => tie.from === node.id)).sort((a, b) => rank(a) - rank(b) || byNodeId(a, b));
	let right = targets.filter((node) => shown.some((tie) => tie.to === node.id)).sort((a, b) => rank(a) - rank(b) || byNodeId(a, b));
	const rows = Math.max(left.length, right.length);
	for (let round = 0; round < ROUNDS; round += 1) {
		right = sorted(right, shown, 'to', rowsOf(left, rows));
		left = sorted(left, shown, 'from', rowsOf(right, rows));
	}
	const names = view.width * (view.width < NARROW ? NAMES.narrow : NAMES.wide);
	const count = (id: string, end: 'from' | 'to') => new Set(ties.filter((tie) => tie[end] === id).flatMap((tie) => tie.statements)).size;
	const place = (nodes: readonly TieNode[], side: 'source' | 'target') =>
		nodes.map(
			(node, index): PlacedNode => ({
				...node,
				side,
				x: side === 'source' ? names : view.width - names,
				y: HEAD + ((index + 0.5) * rows * ROW) / nodes.length,
				shown: fitText(node.name, 14, names - 40),
				count: count(node.id, side === 'source' ? 'from' : 'to'),
			}),
		);
	const placed = { sources: place(left, 'source'), targets: place(right, 'target') };
	const most = max(shown, (tie) => tie.statements.length) ?? 1;
	const curve = linkHorizontal<unknown, [number, number]>().digits(1);
	const paths = shown.flatMap((tie): PlacedTie[] => {
		const from = placed.sources.find((node) => node.id === tie.from);
		const to = placed.targets.find((node) => node.id === tie.to);
		if (from === undefined || to === undefined) return [];
		const path = curve({ source: [from.x + 14, from.y], target: [to.x - 14, to.y] }) ?? '';
		const standing = speaker === 'from' ? from.standing : to.standing;
		return [{ ...tie, path, width: 1 + ((tie.statements.length - 1) / Math.max(1, most - 1)) * (WIDEST - 1), standing }];
	});
	return { width: view.width, height: HEAD + rows * ROW + 8, ...placed, ties: paths, left: mine.length - shown.length };
}
