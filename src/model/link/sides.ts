import type { Actor } from '../../schema/actor.ts';
import type { Corpus } from '../../schema/corpus.ts';
import { type Bounds, bounds } from '../../schema/edtf.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { type Capacity, isOfficial } from '../../vocabulary.ts';
import { stateOf } from './state-of.ts';

/** A post held at a time. */
export interface Office {
	actor: string;
	title: string;
	of: string;
}

const OPEN: Bounds = { earliest: null, latest: null };

/** Bounds of an EDTF text, open on both sides where there is none. */
export function boundsOrOpen(edtf: string | null): Bounds {
	return edtf === null ? OPEN : bounds(edtf);
}

/** Whether two stretches of time can share a day. */
export function canOverlap(a: Bounds, b: Bounds): boolean {
	const before = (x: string | null, y: string | null) => x !== null && y !== null && x < y;
	return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}

/** The post that an actor held at a time: the one that began last among those that can cover it. */
export function officeAt(actor: Actor, when: Bounds): Office | null {
	const held = actor.posts.filter((post) =>
		canOverlap({ earliest: boundsOrOpen(post.from).earliest, latest: boundsOrOpen(post.to).latest }, when),
	);
	const begin = (post: Actor['posts'][number]) => boundsOrOpen(post.from).earliest ?? '';
	const post = held.toSorted((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0)).at(-1);
	return post === undefined ? null : { actor: actor.id, title: post.title, of: post.of };
}

const BY_KIND: Partial<Record<Actor['kind'], Capacity>> = {
	metonym: 'metonym',
	state: 'metonym',
	government: 'office',
	ministry: 'office',
	media: 'media',
};

/** In what capacity an actor speaks, where it follows from the actor alone (codebook, rule 5). */
export function capacityOf(actor: Actor, when: Bounds): Capacity | null {
	return BY_KIND[actor.kind] ?? (officeAt(actor, when) === null ? null : 'office');
}

/**
 * The compared side for which a speaker speaks, `other` for the rest: the state in whose post or name it
 * speaks at that time. Without a post the actor's own country counts, if the capacity is office or metonym;
 * a post at a body that belongs to no state gives none.
 */
export function sideOf(
	actor: Actor,
	capacity: Capacity,
	office: Office | null,
	actors: ReadonlyMap<string, Actor>,
	corpus: Corpus,
): string {
	if (!isOfficial(capacity)) return 'other';
	const body = office === null ? undefined : actors.get(office.of);
	const state = stateOf(body ?? actor);
	return state !== null && corpus.compared.includes(state) ? state : 'other';
}

/** What a statement's speakers stand for: their posts that day and the compared sides, in the corpus's order. */
export function standing(
	statement: Pick<StatementCoded, 'speakers' | 'capacity'>,
	when: Bounds,
	actors: ReadonlyMap<string, Actor>,
	corpus: Corpus,
): { capacity: Capacity | null; offices: Office[]; sides: string[] } {
	const speakers = statement.speakers.flatMap((id) => actors.get(id) ?? []);
	const capacities = speakers.map((actor) => statement.capacity ?? capacityOf(actor, when));
	const offices = speakers.map((actor, index) => (capacities[index] === 'office' ? officeAt(actor, when) : null));
	const found = new Set(
		speakers.map((actor, index) =>
			capacities[index] ? sideOf(actor, capacities[index], offices[index] ?? null, actors, corpus) : 'other',
		),
	);
	return {
		capacity: capacities[0] ?? null,
		offices: offices.filter((office) => office !== null),
		sides: [...corpus.compared, 'other'].filter((side) => found.has(side)),
	};
}
