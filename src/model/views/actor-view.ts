import type { Actor } from '../../schema/actor.ts';
import type { Elsewhere, Statement } from '../../schema/statement.ts';
import { type Graph, of, type Side } from '../link/graph.ts';
import { stateOf } from '../link/state-of.ts';
import { heldPosts } from './posts.ts';

/** Somebody who stands for a state, with what is said in that name. */
export interface StandIn {
	actor: Actor;
	statements: readonly Statement[];
}

/** Who speaks in a state's name without being named, apart and added up. */
export interface Voices {
	apart: StandIn[];
	together: Statement[];
}

const BODIES: readonly Actor['kind'][] = ['government', 'ministry'];

/** What an actor said, as attributed and as an author; a joint statement is among them. */
export function saidBy(graph: Graph, actor: Actor): { attributed: Statement[]; own: Statement[] } {
	const all = of(graph.statementsBySpeaker, actor.id);
	return { attributed: all.filter((s) => s.voice === 'attributed'), own: all.filter((s) => s.voice === 'own') };
}

/** Words of an actor that other reports print, beside statements of the articles. */
export function wordingsBy(graph: Graph, actor: Actor): { statement: Statement; wording: Elsewhere }[] {
	return graph.statements.flatMap((statement) =>
		statement.elsewhere
			.filter(({ speaker, outlet }) => speaker === actor.id && speaker !== outlet)
			.map((wording) => ({ statement, wording })),
	);
}

/** The state's metonyms, government and ministries with what each says, and all of it counted once. */
export function voicesOf(graph: Graph, state: Actor): Voices {
	const standIns = graph.actors.filter((a) => a.standsFor === state.id || (BODIES.includes(a.kind) && a.country === state.id));
	const apart = [state, ...standIns].map((actor) => ({ actor, statements: saidBy(graph, actor).attributed }));
	return { apart, together: [...new Set(apart.flatMap((entry) => entry.statements))] };
}

/** Who belongs to a body: its members, and those who hold or held a post in it, each post once with its years. */
export function peopleOf(graph: Graph, body: Actor): { members: Actor[]; posts: { actor: Actor; title: string; years: string }[] } {
	return {
		members: graph.actors.filter((a) => a.memberOf.includes(body.id)),
		posts: graph.actors.flatMap((actor) => heldPosts(graph, actor, body.id).map(({ title, years }) => ({ actor, title, years }))),
	};
}

/** The compared side whose state is an actor's country. */
export function sideOfCountry(graph: Graph, actor: Actor): Side | null {
	return graph.sides.find((side) => stateOf(actor) === side.id) ?? null;
}
