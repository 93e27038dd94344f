import type { Renamed } from '../model/check/ids.ts';
import type { Graph } from '../model/link/graph.ts';
import { pagePath, type Section } from './address.ts';

/** An address that leads to another. */
export interface Moved {
	from: string;
	to: string;
	/** What stands there, in words. */
	name: string;
}

/** The pages that a thing has, and what they call it. A citation or an inconsistency has none of its own. */
function pagesOf(graph: Graph, id: string): { sections: Section[]; name: string } {
	const actor = graph.actor.get(id);
	if (actor !== undefined)
		return { sections: ['actors', ...(graph.outlets.includes(actor) ? (['outlets'] as const) : [])], name: actor.name };
	const things: readonly [Section, string | undefined][] = [
		['articles', graph.article.get(id)?.label],
		['statements', graph.statement.get(id)?.heading],
		['claims', graph.claim.get(id)?.text],
		['issues', graph.issue.get(id)?.question],
		['events', graph.event.get(id)?.text],
		['topics', graph.topic.get(id)?.label],
	];
	const [found] = things.flatMap(([section, name]) => (name === undefined ? [] : [{ sections: [section], name }]));
	return found ?? { sections: [], name: id };
}

/** The old address of everything that was renamed, unless something stands there again. */
export function movedPages(graph: Graph, renamed: readonly Renamed[]): Moved[] {
	return renamed
		.filter(({ from }) => pagesOf(graph, from).sections.length === 0)
		.flatMap(({ from, to }) => {
			const { sections, name } = pagesOf(graph, to);
			return sections.map((section) => ({ from: pagePath(section, from), to: pagePath(section, to), name }));
		});
}

/** What the addresses of the tools may name by an id of before: actors, topics and articles, each with its id of now. */
export function renamedInTools(graph: Graph, renamed: readonly Renamed[]): Record<string, string> {
	const known = (id: string) => graph.actor.has(id) || graph.topic.has(id) || graph.article.has(id);
	return Object.fromEntries(renamed.filter(({ from, to }) => !known(from) && known(to)).map(({ from, to }) => [from, to]));
}
