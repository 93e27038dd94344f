import type { Claim } from '../../schema/claim.ts';
import type { Graph, Side } from '../link/graph.ts';
import { claimsOf } from './claims-of-topic.ts';
import { type ClaimStand, ledgerEntryOf } from './ledger.ts';

/** A claim near another one, and what one side says on it. */
export interface Related {
	claim: Claim;
	stands: readonly ClaimStand[];
}

/** Whether two claims answer one question. */
export function isSameQuestion(one: Claim, other: Claim): boolean {
	return one.issue !== null && one.issue === other.issue;
}

/** Related claims that a page names at most. */
const MOST_RELATED = 3;

/** Claims of the same question or topics that the side asserts or denies: those that answer the question first, then most topics in common, then by status. */
export function relatedTo(graph: Graph, claim: Claim, side: Side): Related[] {
	const common = (other: Claim) => other.topics.filter((id) => claim.topics.includes(id)).length;
	const rivals = graph.claims.filter((other) => isSameQuestion(claim, other));
	return [...new Set([...rivals, ...claim.topics.flatMap((id) => claimsOf(graph, id))])]
		.filter((other) => other !== claim)
		.map((other) => ({ claim: other, stands: ledgerEntryOf(graph, other).columns.find((c) => c.side === side)?.stands ?? [] }))
		.filter(({ stands }) => stands.length > 0)
		.sort((a, b) => Number(isSameQuestion(claim, b.claim)) - Number(isSameQuestion(claim, a.claim)) || common(b.claim) - common(a.claim))
		.slice(0, MOST_RELATED);
}
