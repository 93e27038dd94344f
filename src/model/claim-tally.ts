import type { Claim } from '../schema/claim.ts';
import type { Graph } from './graph.ts';
import { isJoint, placesOf } from './voice.ts';

/** Who takes a stance on a claim, in how many statements. */
export interface Stance {
	who: string;
	count: number;
}

const APART = { voices: 'voices without office', others: 'others', authors: 'authors' } as const;

/** Counts statements by who makes them: each side, jointly apart, voices without office, others, authors. Nothing is counted twice. */
export function stancesOf(graph: Graph, ids: readonly string[]): Stance[] {
	const order = [...graph.sides.map((side) => side.label), 'jointly', ...Object.values(APART)];
	const counts = new Map<string, number>();
	for (const statement of ids.flatMap((id) => graph.statement.get(id) ?? [])) {
		const [place = 'others'] = placesOf(graph, statement);
		const side = graph.sides.find((s) => s.position === place);
		const who = isJoint(statement)
			? 'jointly'
			: (side?.label ?? (place === 'authors' ? APART.authors : place === 'others' ? APART.others : APART.voices));
		counts.set(who, (counts.get(who) ?? 0) + 1);
	}
	return order.flatMap((who) => (counts.has(who) ? [{ who, count: counts.get(who) ?? 0 }] : []));
}

/** A claim's stances in words: `asserted by Calder 2, authors 1; denied by Miren 1`. */
export function sayStances(graph: Graph, claim: Pick<Claim, 'asserts' | 'denies'>): string {
	const say = (verb: string, ids: readonly string[]) =>
		ids.length === 0
			? []
			: [
					`${verb} by ${stancesOf(graph, ids)
						.map(({ who, count }) => `${who} ${count}`)
						.join(', ')}`,
				];
	return [...say('asserted', claim.asserts), ...say('denied', claim.denies)].join('; ');
}
