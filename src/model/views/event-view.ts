import type { Event } from '../../schema/event.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';
import { type Place, placesOf } from '../link/voice.ts';

/** What is said of an event in one place of the page: what speaks of it, and what answers it. */
export interface OnEvent {
	concerns: Statement[];
	answers: Statement[];
}

/** What each side, their countries' voices, others and the authors say of an event. */
export function onEvent(graph: Graph, event: Event): Record<Place, OnEvent> {
	const places: Record<Place, OnEvent> = {
		first: { concerns: [], answers: [] },
		second: { concerns: [], answers: [] },
		'first-voices': { concerns: [], answers: [] },
		'second-voices': { concerns: [], answers: [] },
		others: { concerns: [], answers: [] },
		authors: { concerns: [], answers: [] },
	};
	const answering = new Set(event.statements.answers);
	for (const id of new Set([...event.statements.answers, ...event.statements.concerns])) {
		const statement = graph.statement.get(id);
		if (statement === undefined) continue;
		for (const place of placesOf(graph, statement)) places[place][answering.has(id) ? 'answers' : 'concerns'].push(statement);
	}
	return places;
}
