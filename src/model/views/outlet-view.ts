import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Elsewhere, Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';

/** What rests on an outlet, each way apart. */
export interface OutletView {
	outlet: Actor;
	/** Articles of the corpus that it published. */
	published: Article[];
	/** Articles whose front matter names it among those that they pass on. */
	passedOnBy: Article[];
	/** Statements whose way runs through it; `only` where every path does. */
	relays: { statement: Statement; only: boolean }[];
	citations: Citation[];
	/** Wordings of it that stand beside an article's. */
	nearer: { statement: Statement; wording: Elsewhere }[];
}

const views = new WeakMap<Graph, ReadonlyMap<string, OutletView>>();

function collect(graph: Graph): Map<string, OutletView> {
	const all = new Map<string, OutletView>();
	const at = (id: string): OutletView => {
		const outlet = graph.actor.get(id);
		if (outlet === undefined) throw new Error(`no actor ${id}`);
		const view = all.get(id) ?? { outlet, published: [], passedOnBy: [], relays: [], citations: [], nearer: [] };
		all.set(id, view);
		return view;
	};
	for (const outlet of graph.outlets) at(outlet.id);
	for (const article of graph.articles) {
		if (article.publisher.value !== null) at(article.publisher.value).published.push(article);
		for (const id of new Set(article.relays)) at(id).passedOnBy.push(article);
	}
	for (const statement of graph.statements) {
		for (const id of new Set(statement.via.flat().map((hop) => hop.outlet))) {
			at(id).relays.push({ statement, only: statement.via.every((path) => path.some((hop) => hop.outlet === id)) });
		}
		for (const wording of statement.elsewhere) at(wording.outlet).nearer.push({ statement, wording });
	}
	for (const citation of graph.citations) at(citation.outlet).citations.push(citation);
	return all;
}

/** What rests on one outlet. */
export function outletView(graph: Graph, outlet: Actor): OutletView {
	const known = views.get(graph) ?? collect(graph);
	views.set(graph, known);
	return known.get(outlet.id) ?? { outlet, published: [], passedOnBy: [], relays: [], citations: [], nearer: [] };
}
