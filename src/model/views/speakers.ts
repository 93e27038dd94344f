import type { Actor } from '../../schema/actor.ts';
import type { Statement } from '../../schema/statement.ts';
import type { CardSpeaker, CardSpeakers } from '../../text/card.ts';
import type { Graph, Side } from '../link/graph.ts';
import { stateOf } from '../link/state-of.ts';
import { columnsOf } from '../link/voice.ts';

/** The state for which a speaker speaks that day: that of the post, or the actor's own. */
function stateAsHeld(graph: Graph, statement: Statement, id: string): Actor | undefined {
	const post = statement.offices.find((office) => office.actor === id);
	const body = graph.actor.get(post?.of ?? id);
	return body === undefined ? undefined : graph.actor.get(stateOf(body) ?? '');
}

/** The speakers of a statement as a side's column names them; without a side, as that of the first column in which it stands. */
export function speakersFor(graph: Graph, statement: Statement, side?: Side): Pick<CardSpeakers, 'own' | 'partners' | 'states'> {
	const home = side ?? columnsOf(graph, statement)[0];
	const speaker = (id: string): CardSpeaker => ({
		id,
		name: graph.actor.get(id)?.name ?? id,
		post: statement.offices.find((office) => office.actor === id)?.title ?? null,
	});
	const isOwn = (id: string) => home === undefined || !statement.jointly || stateAsHeld(graph, statement, id)?.id === home.id;
	const own = statement.speakers.filter(isOwn);
	// Nobody is recognised as the side's own: all are named alike.
	if (own.length === 0) return { own: statement.speakers.map(speaker), partners: [], states: [] };
	const partners = statement.speakers.filter((id) => !own.includes(id));
	const states = [...new Set(partners.flatMap((id) => stateAsHeld(graph, statement, id)?.name ?? []))];
	return { own: own.map(speaker), partners: partners.map(speaker), states };
}
