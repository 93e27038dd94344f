import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';
import { CLAIM_STATUSES, isQuoted } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';

/** What one side says of a claim. */
export interface SideStand {
	side: Side;
	asserts: Statement[];
	denies: Statement[];
}

/** A claim with both sides' statements on it. */
export interface Contrast {
	claim: Claim;
	stands: [SideStand, SideStand];
	/** All who assert or deny it, whoever they are. */
	statements: Statement[];
	quoted: number;
	articles: number;
}

function standOf(graph: Graph, claim: Claim, side: Side): SideStand {
	const of = (ids: readonly string[]) => ids.flatMap((id) => graph.statement.get(id) ?? []).filter((s) => s.sides.includes(side.id));
	return { side, asserts: of(claim.asserts), denies: of(claim.denies) };
}

/** A claim as the two sides stand to it. */
function contrastOf(graph: Graph, claim: Claim): Contrast {
	const statements = [...claim.asserts, ...claim.denies].flatMap((id) => graph.statement.get(id) ?? []);
	return {
		claim,
		statements,
		stands: [standOf(graph, claim, graph.sides[0]), standOf(graph, claim, graph.sides[1])],
		quoted: statements.filter((s) => isQuoted(s.presentation)).length,
		articles: new Set(statements.map((s) => s.article)).size,
	};
}

/**
 * The claims in the order of their list, never by hand: contested first, then by number of quoted
 * statements, then of articles, then by the words of the claim.
 */
export function sharpest(graph: Graph): Contrast[] {
	return graph.claims
		.map((claim) => contrastOf(graph, claim))
		.sort(
			(a, b) =>
				CLAIM_STATUSES.indexOf(a.claim.status) - CLAIM_STATUSES.indexOf(b.claim.status) ||
				b.quoted - a.quoted ||
				b.articles - a.articles ||
				a.claim.text.localeCompare(b.claim.text, 'en'),
		);
}
