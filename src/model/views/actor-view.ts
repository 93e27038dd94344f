import type { Actor } from '../../schema/actor.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Bearing } from '../../vocabulary.ts';
import { type Graph, of, type Side } from '../link/graph.ts';
import { stateOf } from '../link/state-of.ts';

/** A claim on which two actors stand together or against each other, with the statements of each. */
export interface Meeting {
	claim: Claim;
	mine: Statement[];
	/** What the actor does to the claim; the other does the same or the opposite. */
	stance: Bearing;
	theirs: Statement[];
}

/** Another actor with whom this one agrees or clashes, by claims. */
export interface Company {
	actor: Actor;
	agrees: Meeting[];
	clashes: Meeting[];
}

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

/** The state's metonyms, government and ministries with what each says, and all of it counted once. */
export function voicesOf(graph: Graph, state: Actor): Voices {
	const standIns = graph.actors.filter((a) => a.standsFor === state.id || (BODIES.includes(a.kind) && a.country === state.id));
	const apart = [state, ...standIns].map((actor) => ({ actor, statements: saidBy(graph, actor).attributed }));
	return { apart, together: [...new Set(apart.flatMap((entry) => entry.statements))] };
}

/** Everybody with whom an actor meets on a claim: same stance is agreement, the opposite a clash. Never with the same statement. */
export function companyOf(graph: Graph, actor: Actor): Company[] {
	const company = new Map<string, Company>();
	const mineAll = of(graph.statementsBySpeaker, actor.id);
	const get = (ids: readonly string[]) => ids.flatMap((id) => graph.statement.get(id) ?? []);
	const meet = (claim: Claim, stance: Meeting['stance'], mine: Statement[], others: Statement[], kind: 'agrees' | 'clashes') => {
		const speakers = new Set(others.flatMap((s) => s.speakers).filter((id) => id !== actor.id));
		for (const id of speakers) {
			const other = graph.actor.get(id);
			const theirs = others.filter((s) => s.speakers.includes(id) && !mine.includes(s));
			if (other === undefined || theirs.length === 0) continue;
			const entry = company.get(id) ?? { actor: other, agrees: [], clashes: [] };
			const before = entry[kind].find((meeting) => meeting.claim === claim);
			if (before === undefined) entry[kind].push({ claim, mine, stance, theirs });
			company.set(id, entry);
		}
	};
	const claims = new Set(mineAll.flatMap((s) => [...s.asserts, ...s.denies].map((a) => a.claim)));
	for (const claim of [...claims].flatMap((id) => graph.claim.get(id) ?? [])) {
		const asserts = get(claim.asserts);
		const denies = get(claim.denies);
		const mine = {
			asserts: asserts.filter((s) => s.speakers.includes(actor.id)),
			denies: denies.filter((s) => s.speakers.includes(actor.id)),
		};
		if (mine.asserts.length > 0) {
			meet(claim, 'asserts', mine.asserts, asserts, 'agrees');
			meet(claim, 'asserts', mine.asserts, denies, 'clashes');
		}
		if (mine.denies.length > 0) {
			meet(claim, 'denies', mine.denies, denies, 'agrees');
			meet(claim, 'denies', mine.denies, asserts, 'clashes');
		}
	}
	return [...company.values()].sort((a, b) => a.actor.name.localeCompare(b.actor.name, 'en'));
}

/** Who belongs to a body: its members, and those who hold or held a post in it. */
export function peopleOf(graph: Graph, body: Actor): { members: Actor[]; posts: { actor: Actor; post: Actor['posts'][number] }[] } {
	return {
		members: graph.actors.filter((a) => a.memberOf.includes(body.id)),
		posts: graph.actors.flatMap((actor) => actor.posts.filter((post) => post.of === body.id).map((post) => ({ actor, post }))),
	};
}

/** The compared side whose state is an actor's country. */
export function sideOfCountry(graph: Graph, actor: Actor): Side | null {
	return graph.sides.find((side) => stateOf(actor) === side.id) ?? null;
}
