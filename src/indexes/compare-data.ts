import { type Graph, of } from '../model/link/graph.ts';
import { nameApart } from '../model/link/name-apart.ts';
import { byEarliestDay } from '../model/views/comparison.ts';
import type { Choosable, CompareData } from '../text/compare-shape.ts';
import { SIDE_APART } from '../text/wording.ts';
import { FUNCTIONS, PRESENTATIONS } from '../vocabulary.ts';

/** Who speaks, by the alphabet; with a limit, those who speak most. */
export function speakersOf(graph: Graph, most = Number.POSITIVE_INFINITY): Choosable[] {
	const count = (id: string) => of(graph.statementsBySpeaker, id).length;
	return graph.actors
		.filter((actor) => count(actor.id) > 0)
		.sort((a, b) => count(b.id) - count(a.id))
		.slice(0, most)
		.map(({ id }) => ({ id, label: nameApart(graph, id) }))
		.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** What can stand in the place of a side: the two compared ones, other voices, the authors. */
export function sidesOf(graph: Graph): Choosable[] {
	const apart = Object.entries(SIDE_APART).map(([id, label]) => ({ id, label }));
	return [...graph.sides.map(({ id, label }) => ({ id, label })), ...apart];
}

/** Years and months in which a statement is known to have been made. */
export function periodsOf(graph: Graph): string[] {
	const periods = graph.statements.flatMap(({ said: { earliest, latest } }) => {
		if (earliest === null || latest === null) return [];
		return [4, 7].filter((length) => earliest.slice(0, length) === latest.slice(0, length)).map((length) => earliest.slice(0, length));
	});
	return [...new Set(periods)].sort();
}

/** All that the comparison needs to choose statements; their cards are the search's. */
export function compareData(graph: Graph): CompareData {
	const [sides, actors] = [sidesOf(graph), speakersOf(graph)];
	const number = (list: readonly { id: string }[]) => {
		const numbers = new Map(list.map(({ id }, index) => [id, index]));
		return (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
	};
	const [side, actor, topic] = [number(sides), number(actors), number(graph.topics)];
	const places = new Map<string, { article: number; at: number }>();
	graph.articles.forEach(({ id }, article) => {
		graph.statementsOfArticle.get(id)?.forEach((s, at) => {
			places.set(s.id, { article, at });
		});
	});
	return {
		sides,
		actors,
		articles: graph.articles.map(({ id, label }) => ({ id, label })),
		topics: graph.topics.map(({ id, label }) => ({ id, label })),
		rows: [...graph.statements].sort(byEarliestDay).flatMap((s) => {
			const place = places.get(s.id);
			if (place === undefined) return [];
			return {
				...place,
				sides: side(s.sides),
				speakers: actor(s.speakers),
				topics: topic(s.topics),
				functions: s.functions.map((f) => FUNCTIONS.indexOf(f)),
				as: s.presentation === null ? -1 : PRESENTATIONS.indexOf(s.presentation),
				earliest: s.said.earliest,
				latest: s.said.latest,
			};
		}),
	};
}
