import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Elsewhere, Statement } from '../../schema/statement.ts';
import { sayList } from '../../text/list.ts';
import { capital, inWords } from '../../text/numbers.ts';
import { ACTOR_KIND } from '../../text/wording.ts';
import { inViews, yes } from '../../words/words.ts';
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

/** What rests on an outlet, in a sentence or two; what it has nothing of is not told. */
export function sayOutlet(graph: Graph, { outlet, published, relays, citations, nearer }: OutletView): string {
	const country = graph.actor.get(outlet.country ?? '')?.name;
	const only = relays.filter((r) => r.only).map(({ statement }) => statement);
	const speakers = [...new Set(only.flatMap((s) => s.speakers))].map((id) => graph.actor.get(id)?.name ?? id);
	const way =
		only.length === 0
			? inViews('throughItAndOthers')
			: only.length === relays.length
				? inViews('throughItAlone')
				: inViews('throughItSome', { n: only.length });
	const [speaker = '', ...further] = speakers;
	const whose =
		speaker !== '' && further.length === 0 && only.length > 1 ? inViews('allOf', { all: yes(only.length === relays.length), speaker }) : '';
	const parts = [
		...(published.length > 0 ? [inViews('published', { articles: sayList(published.map(({ short }) => short)) })] : []),
		...(relays.length > 0 ? [inViews('reached', { n: relays.length, all: graph.articles.length, way, whose })] : []),
		...(relays.length === 0 && citations.length > 0 ? [inViews('citedTimes', { n: citations.length })] : []),
		...(nearer.length > 0 ? [inViews('ownWordings', { words: inWords(nearer.length), n: nearer.length })] : []),
	];
	return [inViews('outletKind', { kind: capital(ACTOR_KIND[outlet.kind]), country: country ?? 'none' }), ...parts.map(capital)]
		.map((words) => inViews('sentence', { words }))
		.join(' ');
}
