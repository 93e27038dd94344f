import type { Claim } from '../../schema/claim.ts';
import { sayList } from '../../text/list.ts';
import { sayUnofficial } from '../../text/voice-words.ts';
import { inViews } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import { isJoint, pagePlacesOf } from '../link/voice.ts';

/** Who takes a stance on a claim, in how many statements. */
export interface ClaimStance {
	who: string;
	count: number;
}

const JOINTLY = inViews('jointly');
const APART = { others: inViews('others'), authors: inViews('authors') };

/** Counts statements by who makes them: each side, jointly apart, unofficial voices by country, others, authors. Nothing is counted twice. */
export function stancesOf(graph: Graph, ids: readonly string[]): ClaimStance[] {
	const voices = graph.sides.map((side) => ({
		place: `${side.position}-voices`,
		who: sayUnofficial(graph.actor.get(side.id)?.name ?? side.id),
	}));
	const order = [...graph.sides.map((side) => side.label), JOINTLY, ...voices.map((v) => v.who), ...Object.values(APART)];
	const counts = new Map<string, number>();
	for (const statement of ids.flatMap((id) => graph.statement.get(id) ?? [])) {
		const [place = 'others'] = pagePlacesOf(graph, statement);
		const side = graph.sides.find((s) => s.position === place);
		const who = isJoint(statement)
			? JOINTLY
			: (side?.label ?? voices.find((v) => v.place === place)?.who ?? (place === 'authors' ? APART.authors : APART.others));
		counts.set(who, (counts.get(who) ?? 0) + 1);
	}
	return order.flatMap((who) => (counts.has(who) ? [{ who, count: counts.get(who) ?? 0 }] : []));
}

/** A claim's stances in words: `asserted by Calder (2) and authors (1); denied jointly (1)`. */
export function sayStances(graph: Graph, claim: Pick<Claim, 'asserts' | 'denies'>): string {
	const say = (verb: 'asserted' | 'denied', ids: readonly string[]) => {
		const stances = stancesOf(graph, ids);
		const said = ({ who, count }: ClaimStance) => inViews('whoCount', { who, n: count });
		const alone = stances.filter(({ who }) => who !== JOINTLY).map(said);
		const jointly = stances.filter(({ who }) => who === JOINTLY).map(said);
		const all = [...(alone.length > 0 ? [inViews('byWhom', { list: sayList(alone) })] : []), ...jointly];
		return all.length === 0 ? [] : [inViews('stance', { verb, who: all.join(inViews('comma')) })];
	};
	return [...say('asserted', claim.asserts), ...say('denied', claim.denies)].join(inViews('semicolon'));
}
