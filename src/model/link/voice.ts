import type { Statement } from '../../schema/statement.ts';
import type { Graph, Side } from './graph.ts';

/** Where a statement stands on a page that sets the two sides opposite each other. */
export type PagePlace = 'first' | 'second' | 'first-voices' | 'second-voices' | 'others' | 'authors';

/** The columns that a statement stands in; a joint one of both sides stands in both. */
export function columnsOf(graph: Graph, statement: Statement): Side[] {
	return graph.sides.filter((side) => statement.sides.includes(side.id));
}

/** For whom a statement counts: a compared side, its country without office, anybody else, or the author of its article. */
export interface CountsFor {
	role: 'side' | 'voice' | 'other' | 'author';
	/** The compared sides for which it speaks, or whose countries its speakers are from. */
	sides: string[];
}

/** For whom a statement counts, by the compared sides and its speakers' countries. */
export function countsFor(
	statement: Pick<Statement, 'voice' | 'sides' | 'speakers'>,
	compared: readonly string[],
	country: (actor: string) => string | null,
): CountsFor {
	if (statement.voice === 'own') return { role: 'author', sides: [] };
	const sides = compared.filter((side) => statement.sides.includes(side));
	if (sides.length > 0) return { role: 'side', sides };
	const countries = new Set(statement.speakers.map(country));
	const homes = compared.filter((side) => countries.has(side));
	return { role: homes.length > 0 ? 'voice' : 'other', sides: homes };
}

/** Places of a statement: its sides' columns, or below its country's column, or among others, or with the authors. */
export function pagePlacesOf(graph: Graph, statement: Statement): PagePlace[] {
	const { role, sides } = countsFor(statement, graph.corpus.compared, (id) => graph.actor.get(id)?.country ?? null);
	if (role === 'author') return ['authors'];
	const places = graph.sides
		.filter((side) => sides.includes(side.id))
		.map(({ position }): PagePlace => (role === 'side' ? position : `${position}-voices`));
	return places.length > 0 ? places : ['others'];
}

/** Whether a statement is said jointly with somebody outside the side. */
export function isJoint(statement: Statement): boolean {
	return statement.jointly && statement.sides.length > 1;
}

/** The class that colours a statement: its side's position, `authors`, or none. */
export function toneOf(graph: Graph, statement: Statement): 'first' | 'second' | 'authors' | '' {
	if (statement.voice === 'own') return 'authors';
	return columnsOf(graph, statement)[0]?.position ?? '';
}

/** The sign for how a statement is printed: `thought` beats all, a position without an utterance has no ticks. */
export function signOf(statement: Pick<Statement, 'voice' | 'presentation' | 'medium' | 'footing'>): string {
	if (statement.voice === 'own' || statement.presentation === null) return 'own';
	if (statement.medium === 'thought') return 'thought';
	return statement.footing === 'standing' ? `${statement.presentation}-position` : statement.presentation;
}
