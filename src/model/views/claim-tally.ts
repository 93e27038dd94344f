import type { Claim } from '../../schema/claim.ts';
import { sayList } from '../../text/list.ts';
import { sayUnofficial } from '../../text/voice-words.ts';
import { inViews } from '../../words/words.ts';
import type { Graph } from '../link/graph.ts';
import { isJoint, type PagePlace, pagePlacesOf } from '../link/voice.ts';

/** Who takes a stance on a claim, in how many statements. */
export interface ClaimStance {
	who: string;
	count: number;
}

/** Counts statements by who makes them: each side, jointly apart, unofficial voices by country, others, authors. Nothing is counted twice. */
export function stancesOf(graph: Graph, ids: readonly string[]): ClaimStance[] {
	const statements = ids.flatMap((id) => graph.statement.get(id) ?? []);
	const placed = statements.map((statement) => ({ statement, place: pagePlacesOf(graph, statement)[0] ?? 'others' }));
	const stance = (who: string, found: typeof placed) => (found.length === 0 ? [] : [{ who, count: found.length }]);
	const several = (found: typeof placed) => new Set(found.flatMap(({ statement }) => statement.speakers)).size > 1;
	const apart = (place: PagePlace, one: string, many: string) => {
		const found = placed.filter((one) => one.place === place && !isJoint(one.statement));
		return stance(several(found) ? many : one, found);
	};
	const joint = placed.filter(({ statement }) => isJoint(statement));
	const jointly = Map.groupBy(joint, ({ statement }) =>
		sayList(graph.sides.filter(({ id }) => statement.sides.includes(id)).map((side) => side.label)),
	);
	return [
		...graph.sides.flatMap(({ position, label }) => apart(position, label, label)),
		...[...jointly].flatMap(([labels, found]) => stance(inViews('labelsJointly', { labels }), found)),
		...graph.sides.flatMap(({ position, id }) => {
			const country = graph.actor.get(id)?.name ?? id;
			return apart(`${position}-voices`, sayUnofficial(country, false), sayUnofficial(country));
		}),
		...apart('others', inViews('otherVoice', { many: 'no' }), inViews('others')),
		...apart('authors', inViews('anAuthor', { many: 'no' }), inViews('authors')),
	];
}

/** A claim's stances in words: `asserted by Calder (2), Calder jointly (1) and an author (1); denied by Miren (1)`. */
export function sayStances(graph: Graph, claim: Pick<Claim, 'asserts' | 'denies'>): string {
	const say = (verb: 'asserted' | 'denied', ids: readonly string[]) => {
		const stances = stancesOf(graph, ids).map(({ who, count }) => inViews('whoCount', { who, n: count }));
		return stances.length === 0 ? [] : [inViews('stance', { verb, who: sayList(stances) })];
	};
	return [...say('asserted', claim.asserts), ...say('denied', claim.denies)].join(inViews('semicolon'));
}
