import type { Claim } from '../../schema/claim.ts';
import { CLAIM_STATUSES } from '../../vocabulary.ts';
import type { Graph } from '../link/graph.ts';

/** A served list of claims: those of one kind, one status or one topic. */
export interface ClaimFilter {
	by: 'kind' | 'status' | 'topic';
	/** The kind, the status, or the topic's id. */
	of: string;
	claims: readonly Claim[];
}

/** Statuses in which somebody contradicts somebody: these claims are printed in full. */
const DISPUTED: readonly Claim['status'][] = ['contested', 'contested-within', 'disputed-by-author'];

/** Whether a claim is disputed, between the sides, inside a country or by an author. */
export function isDisputed({ status }: Claim): boolean {
	return DISPUTED.includes(status);
}

/** Every filter that finds something: statuses in their order, kinds and topics in the order of the registry. */
export function claimFilters(graph: Graph): ClaimFilter[] {
	const kinds = [...new Set(graph.claims.map(({ kind }) => kind))].sort();
	const filter = (by: ClaimFilter['by'], values: readonly string[], has: (claim: Claim, value: string) => boolean) =>
		values.map((value): ClaimFilter => ({ by, of: value, claims: graph.claims.filter((claim) => has(claim, value)) }));
	return [
		...filter('status', CLAIM_STATUSES, (claim, value) => claim.status === value),
		...filter('kind', kinds, (claim, value) => claim.kind === value),
		...filter(
			'topic',
			graph.topics.map(({ id }) => id),
			(claim, value) => claim.topics.includes(value),
		),
	].filter(({ claims }) => claims.length > 0);
}

/** The path of a filter's page. */
export function filterPath({ by, of }: Pick<ClaimFilter, 'by' | 'of'>): string {
	return `/claims/${by}/${of}/`;
}
