import type { Claim } from '../../schema/claim.ts';
import { CLAIM_STATUSES } from '../../vocabulary.ts';
import type { Graph } from '../link/graph.ts';

/** Claims of a page's list at most; the ledger has them all. */
const MOST_CLAIMS = 100;

/** Claims of a topic in the order of their statuses. */
export function claimsOf(graph: Graph, topic: string): Claim[] {
	return graph.claims
		.filter((claim) => claim.topics.includes(topic))
		.sort((a, b) => CLAIM_STATUSES.indexOf(a.status) - CLAIM_STATUSES.indexOf(b.status))
		.slice(0, MOST_CLAIMS);
}

/** The other claims of a claim's topic; one that shares several topics stands under the first that it shares. */
export function othersOnTopics(graph: Graph, claim: Claim, topic: string): Claim[] {
	return claimsOf(graph, topic).filter((other) => other !== claim && claim.topics.find((id) => other.topics.includes(id)) === topic);
}
