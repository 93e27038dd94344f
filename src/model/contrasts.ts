import type { Claim } from '../schema/claim.ts';
import type { Statement } from '../schema/statement.ts';
import type { Graph, Side } from './graph.ts';

/** What one side says of a claim. */
export interface Stand {
	side: Side;
	asserts: Statement[];
	denies: Statement[];
}

/** A claim with both sides' statements on it. */
export interface Contrast {
	claim: Claim;
	stands: [Stand, Stand];
	quoted: number;
	articles: number;
}

const RANK: readonly Claim['status'][] = [
	'contested',
	'contested-within',
	'disputed-by-author',
	'shared',
	'one-sided',
	'author-only',
	'others-only',
];

function isQuoted(statement: Statement): boolean {
	return statement.presentation === 'direct' || statement.presentation === 'partial';
}

function standOf(graph: Graph, claim: Claim, side: Side): Stand {
	const of = (ids: readonly string[]) => ids.flatMap((id) => graph.statement.get(id) ?? []).filter((s) => s.sides.includes(side.id));
	return { side, asserts: of(claim.asserts), denies: of(claim.denies) };
}

/** A claim as the two sides stand to it. */
export function contrastOf(graph: Graph, claim: Claim): Contrast {
	const statements = [...claim.asserts, ...claim.denies].flatMap((id) => graph.statement.get(id) ?? []);
	return {
		claim,
		stands: [standOf(graph, claim, graph.sides[0]), standOf(graph, claim, graph.sides[1])],
		quoted: statements.filter(isQuoted).length,
		articles: new Set(statements.map((s) => s.article)).size,
	};
}

/**
 * The claims in the order of the front page, never by hand: contested first, then by number of quoted
 * statements, then of articles, then by the words of the claim.
 */
export function sharpest(graph: Graph): Contrast[] {
	return graph.claims
		.map((claim) => contrastOf(graph, claim))
		.sort(
			(a, b) =>
				RANK.indexOf(a.claim.status) - RANK.indexOf(b.claim.status) ||
				b.quoted - a.quoted ||
				b.articles - a.articles ||
				a.claim.text.localeCompare(b.claim.text, 'en'),
		);
}
