import type { Actor } from '../../schema/actor.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';
import { nameApart } from '../link/name-apart.ts';
import { stateOf } from '../link/state-of.ts';
import { pagePlacesOf } from '../link/voice.ts';

/** Where somebody stands: for a compared side, with the authors, or elsewhere. */
export type TieStanding = 'first' | 'second' | 'authors' | 'plain';

/** One end of ties. */
export interface TieNode {
	id: string;
	name: string;
	standing: TieStanding;
}

/** A directed tie with the statements that make it. */
export interface Tie {
	from: string;
	to: string;
	statements: string[];
}

/** A directed graph in two columns: who stands at the beginning of ties, and who at their end. */
export interface Ties {
	sources: TieNode[];
	targets: TieNode[];
	ties: Tie[];
	/** The end at which the speaker is, whose colour a tie has. */
	speaker: 'from' | 'to';
}

/** As a speaker: the side for which most of the actor's statements stand. In a joint statement each speaks for his own state. */
function speaking(graph: Graph, id: string): TieStanding {
	const actor = graph.actor.get(id);
	const state = actor === undefined ? null : stateOf(actor);
	const home = graph.sides.find((side) => side.id === state)?.position ?? null;
	const places = (graph.statementsBySpeaker.get(id) ?? []).flatMap((s) =>
		pagePlacesOf(graph, s).filter((place) => !s.jointly || place === home),
	);
	if (places.includes('authors')) return 'authors';
	const [first, second] = (['first', 'second'] as const).map((side) => places.filter((place) => place === side).length);
	if (!first && !second) return 'plain';
	return (first ?? 0) >= (second ?? 0) ? 'first' : 'second';
}

const OFFICIAL = new Set<Actor['kind']>(['state', 'government', 'ministry', 'metonym', 'person']);

/** As what is spoken of: the side whose state, government or officials it is. */
function spokenOf(graph: Graph, id: string): TieStanding {
	const actor = graph.actor.get(id);
	if (actor === undefined || !OFFICIAL.has(actor.kind)) return 'plain';
	return graph.sides.find((side) => side.id === stateOf(actor))?.position ?? 'plain';
}

/** A nameless author is called by the article: the whole would be cut after the words that all of them share. */
function nameOf(graph: Graph, id: string): string {
	const article = graph.articles.find((a) => a.authorId === id && a.author.value === null);
	return article === undefined ? nameApart(graph, id) : `¶ ${article.short}`;
}

function tiesOf(
	graph: Graph,
	pairs: (s: Statement) => [from: string, to: string][],
	standing: { source: (id: string) => TieStanding; target: (id: string) => TieStanding; speaker: Ties['speaker'] },
): Ties {
	const ties = new Map<string, Tie>();
	for (const statement of graph.statements) {
		for (const [from, to] of new Map(pairs(statement).map((pair) => [pair.join(' '), pair])).values()) {
			const key = `${from} ${to}`;
			const tie = ties.get(key);
			if (tie === undefined) ties.set(key, { from, to, statements: [statement.id] });
			else tie.statements.push(statement.id);
		}
	}
	const list = [...ties.values()];
	const nodes = (ids: Iterable<string>, of: (id: string) => TieStanding): TieNode[] =>
		[...new Set(ids)].map((id) => ({ id, name: nameOf(graph, id), standing: of(id) }));
	return {
		sources: nodes(
			list.map((tie) => tie.from),
			standing.source,
		),
		targets: nodes(
			list.map((tie) => tie.to),
			standing.target,
		),
		ties: list,
		speaker: standing.speaker,
	};
}

/** Who speaks about whom. A statement of several speakers, or about two actors, makes a tie for each. */
export function tiesAbout(graph: Graph): Ties {
	return tiesOf(graph, (s) => s.speakers.flatMap((from) => s.about.map((to): [string, string] => [from, to])), {
		source: (id) => speaking(graph, id),
		target: (id) => spokenOf(graph, id),
		speaker: 'from',
	});
}

/** Which outlet relays whom: every outlet of a statement's relay paths, tied to its speakers. */
export function tiesThrough(graph: Graph): Ties {
	return tiesOf(graph, (s) => s.via.flat().flatMap((hop) => s.speakers.map((to): [string, string] => [hop.outlet, to])), {
		source: () => 'plain',
		target: (id) => speaking(graph, id),
		speaker: 'to',
	});
}

/** Statements from one standing to another, each counted once however many names it ties. */
export interface SideTie {
	from: TieStanding;
	to: TieStanding;
	statements: number;
}

/** The ties added up by where both ends stand. */
export function tiesBySide({ sources, targets, ties }: Ties): SideTie[] {
	const [from, to] = [sources, targets].map((nodes) => new Map(nodes.map(({ id, standing }) => [id, standing])));
	const sums = new Map<string, { from: TieStanding; to: TieStanding; statements: Set<string> }>();
	for (const tie of ties) {
		const [a, b] = [from?.get(tie.from) ?? 'plain', to?.get(tie.to) ?? 'plain'];
		const sum = sums.get(`${a} ${b}`) ?? { from: a, to: b, statements: new Set<string>() };
		for (const id of tie.statements) sum.statements.add(id);
		sums.set(`${a} ${b}`, sum);
	}
	return [...sums.values()].map((sum) => ({ ...sum, statements: sum.statements.size }));
}
