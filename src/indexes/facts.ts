import type { Graph } from '../model/link/graph.ts';
import type { Actor } from '../schema/actor.ts';
import type { Article } from '../schema/article.ts';
import type { DateBasis } from '../vocabulary.ts';

/** A value of which something is known, with how it is known. */
export interface Known<T> {
	value: T;
	basis: DateBasis;
}

type Coded = { value: string | null; basis: DateBasis | null };

/** A coded value where there is one; a missing basis counts as stated. */
export function known(coded: Coded): Known<string> | null {
	return coded.value === null ? null : { value: coded.value, basis: coded.basis ?? 'stated' };
}

/** A coded value that may be stated as a fact: null where it is unknown or unconfirmed. */
export function fact(coded: Coded): string | null {
	return coded.basis === 'unconfirmed' ? null : coded.value;
}

/** A date that stands for itself: a year, a month or a day, without bounds, doubt or repetition. */
export function plainDate(coded: Coded): string | null {
	const value = fact(coded);
	return value !== null && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(value) ? value : null;
}

/** The actor that a coded value names, where it may be stated as a fact. */
export function factActor(graph: Graph, coded: Coded): Actor | null {
	const id = fact(coded);
	return id === null ? null : (graph.actor.get(id) ?? null);
}

/** An actor's name; the id where the actor is missing. */
export function nameOf(graph: Graph, id: string): string {
	return graph.actor.get(id)?.name ?? id;
}

/** The printed title, or our label in the square brackets of what an editor supplies. */
export function titleOf(article: Article): string {
	return article.title ?? `[${article.label}]`;
}
