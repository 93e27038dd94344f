import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';
import { BEARINGS, type Bearing } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';
import { type Cell, cellOf } from './balance.ts';

/** A claim that a side asserts or denies, with the side's statements that do so. */
export interface SideClaim {
	claim: Claim;
	verb: Bearing;
	cell: Cell;
	/** The other side asserts what this one denies, or denies what it asserts. */
	opposed: boolean;
}

/** What one side says on a topic in short, and how many claims more it takes a stance on. */
export interface SideInShort {
	side: Side;
	claims: SideClaim[];
	more: number;
}

const opposite = { asserts: 'denies', denies: 'asserts' } as const;
const reported = (cell: Cell) => [...cell.alone, ...cell.joint].filter((s) => s.footing === 'said').length;
const statementsOf = ({ cell }: SideClaim) => [...cell.alone, ...cell.joint];
const size = (cell: Cell) => cell.alone.length + cell.joint.length;

/**
 * A side's claims on a topic, by rule: what it asserts before what it denies; then most reported statements, most
 * statements, and the words of the claim. What it denies only in statements that assert a claim which the other side
 * denies is left out: the one dispute would stand there twice.
 */
export function inShort(graph: Graph, topic: string, side: Side, most: number): SideInShort {
	const get = (ids: readonly string[]): Statement[] => ids.flatMap((id) => graph.statement.get(id) ?? []);
	const isOthers = (s: Statement) => graph.sides.some((other) => other.id !== side.id && s.sides.includes(other.id));
	const claims = graph.claims
		.filter((claim) => claim.topics.includes(topic))
		.flatMap((claim) =>
			BEARINGS.map((verb): SideClaim => {
				const cell = cellOf(get(claim[verb]), side);
				return { claim, verb, cell, opposed: get(claim[opposite[verb]]).some(isOthers) };
			}),
		)
		.filter(({ cell }) => size(cell) > 0)
		.sort(
			(a, b) =>
				Number(a.verb === 'denies') - Number(b.verb === 'denies') ||
				reported(b.cell) - reported(a.cell) ||
				size(b.cell) - size(a.cell) ||
				a.claim.text.localeCompare(b.claim.text, 'en'),
		);
	const contested = new Set(claims.filter(({ verb, opposed }) => verb === 'asserts' && opposed).flatMap(statementsOf));
	const once = claims.filter((one) => one.verb === 'asserts' || !one.opposed || !statementsOf(one).every((s) => contested.has(s)));
	return { side, claims: once.slice(0, most), more: Math.max(0, once.length - most) };
}
