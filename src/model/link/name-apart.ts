import type { Actor } from '../../schema/actor.ts';
import type { Graph } from './graph.ts';

const known = new WeakMap<Graph, ReadonlyMap<string, string>>();

/** What tells an actor from another of the same name: a post, the country, at last the id. */
const marksOf = (graph: Graph, actor: Actor): string[] => [
	...(actor.posts[0] === undefined ? [] : [actor.posts[0].title]),
	...(actor.country === null ? [] : [graph.actor.get(actor.country)?.name ?? actor.country]),
	actor.id,
];

function sameNames(graph: Graph): ReadonlyMap<string, string> {
	const named = Map.groupBy(graph.actors, ({ name }) => name);
	return new Map(
		[...named.values()]
			.filter((actors) => actors.length > 1)
			.flatMap((actors) => {
				const marks = actors.map((actor) => marksOf(graph, actor));
				return actors.map((actor, at): [string, string] => {
					const mark = marks[at]?.find((one) => marks.every((others, other) => other === at || !others.includes(one)));
					return [actor.id, `${actor.name} (${mark ?? actor.id})`];
				});
			}),
	);
}

/** The name of an actor as it stands in a list or a picture; with what tells it from another actor of that name, where there is one. */
export function nameApart(graph: Graph, id: string): string {
	const names = known.get(graph) ?? sameNames(graph);
	known.set(graph, names);
	return names.get(id) ?? graph.actor.get(id)?.name ?? id;
}
