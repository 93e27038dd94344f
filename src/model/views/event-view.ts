import type { Event } from '../../schema/event.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Graph, of } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';

/** What is said of an event in one place of the page, each statement once: there, in answer to it, or with a mention of it. */
export interface OnEvent {
	there: Statement[];
	answers: Statement[];
	concerns: Statement[];
}

const oneDay = ({ earliest, latest }: Event['happened']) => (earliest !== null && earliest === latest ? earliest : null);

/**
 * What was said on the event's day, on an occasion that the record names, by people who all took part in it; where states
 * took part, by those in office for them, of what speaks of the event itself.
 */
function saidThere(graph: Graph, event: Pick<Event, 'happened' | 'actors' | 'recipients' | 'statements'>): Statement[] {
	const day = oneDay(event.happened);
	const taking = new Set([...event.actors, ...event.recipients]);
	if (day === null) return [];
	const people = [...taking].filter((id) => graph.actor.get(id)?.kind === 'person').flatMap((id) => of(graph.statementsBySpeaker, id));
	const speaking = event.statements.concerns.flatMap((id) => graph.statement.get(id) ?? []);
	const took = (s: Statement, id: string) =>
		taking.has(id) || (s.capacity === 'office' && speaking.includes(s) && taking.has(graph.actor.get(id)?.country ?? ''));
	return [...new Set([...people, ...speaking])].filter(
		(s) => s.voice === 'attributed' && s.occasion !== null && oneDay(s.said) === day && s.speakers.every((id) => took(s, id)),
	);
}

/** What each side, their countries' voices, others and the authors say of an event. */
export function onEvent(graph: Graph, event: Event): Record<PagePlace, OnEvent> {
	const none = (): OnEvent => ({ there: [], answers: [], concerns: [] });
	const places: Record<PagePlace, OnEvent> = {
		first: none(),
		second: none(),
		'first-voices': none(),
		'second-voices': none(),
		others: none(),
		authors: none(),
	};
	const there = new Set(saidThere(graph, event));
	const answering = new Set(event.statements.answers);
	const statements = [...event.statements.answers, ...event.statements.concerns].flatMap((id) => graph.statement.get(id) ?? []);
	for (const statement of new Set([...there, ...statements])) {
		const kind = there.has(statement) ? 'there' : answering.has(statement.id) ? 'answers' : 'concerns';
		for (const place of pagePlacesOf(graph, statement)) places[place][kind].push(statement);
	}
	return places;
}

/** How many statements an event's page shows. */
export function countOnEvent(graph: Graph, event: Event): number {
	const there = saidThere(graph, event).map(({ id }) => id);
	return new Set([...there, ...event.statements.concerns, ...event.statements.answers]).size;
}
