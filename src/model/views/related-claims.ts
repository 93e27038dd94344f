import type { Claim } from '../../schema/claim.ts';
import type { Graph, Side } from '../link/graph.ts';
import { claimsOf } from './claims-of-topic.ts';
import { type ClaimStand, ledgerEntryOf } from './ledger.ts';

/** A claim near another one, and what one side says on it. */
export interface Related {
	claim: Claim;
	stands: readonly ClaimStand[];
}

/** Related claims that a page names at most. */
const MOST_RELATED = 3;

/** Claims of the same topics that the side asserts or denies: most topics in common first, then by status. */
export function relatedTo(graph: Graph, claim: Claim, side: Side): Related[] {
	const common = (other: Claim) => other.topics.filter((id) => claim.topics.includes(id)).length;
	return [...new Set(claim.topics.flatMap((id) => claimsOf(graph, id)))]
		.filter((other) => other !== claim)
		.map((other) => ({ claim: other, stands: ledgerEntryOf(graph, other).columns.find((c) => c.side === side)?.stands ?? [] }))
		.filter(({ stands }) => stands.length > 0)
		.sort((a, b) => common(b.claim) - common(a.claim))
		.slice(0, MOST_RELATED);
}
