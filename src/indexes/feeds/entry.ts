import type { Graph } from '../../model/link/graph.ts';
import type { Statement } from '../../schema/statement.ts';
import { xmlText } from '../../text/markup.ts';
import { capital } from '../../text/numbers.ts';
import { type Absolute, pagePath } from '../address.ts';
import { sayHow, translationOf } from '../cite/lead.ts';
import { sayPlace } from '../cite/place.ts';

/** A statement as every feed tells it. */
export interface FeedEntry {
	/** Address of its page, its permanent name in feeds. */
	id: string;
	title: string;
	/** Day on which its record came in, and on which it was last changed. */
	added: string;
	changed: string;
	summary: string;
	/** Address of the article at its publisher's, where it is known. */
	via: string | null;
	topics: { id: string; label: string }[];
}

/** Day of a record that tells none, in a corpus that tells none: feeds ask for one, and the clock is no answer. */
const NO_DAY = '1970-01-01';

/** How it was printed, what it says, where it stands. The text of a paraphrase is given as ours, in no marks. */
function summaryOf(graph: Graph, s: Statement): string {
	const meant = translationOf(graph, s);
	return [`${capital(sayHow(graph, s).join('; '))}.`, s.text, ...(meant === null ? [] : [`${meant}.`]), `In: ${sayPlace(graph, s)}.`]
		.filter((part) => part !== '')
		.join(' ');
}

/** An entry; dated by its record, never by what happened, was said or was printed, and never by the clock. */
export function feedEntryOf(graph: Graph, s: Statement, absolute: Absolute): FeedEntry {
	const article = graph.article.get(s.article);
	const added = s.added ?? graph.corpus.released ?? NO_DAY;
	return {
		id: absolute(pagePath('statements', s.id)),
		title: xmlText(s.heading),
		added,
		changed: s.changed ?? added,
		summary: xmlText(summaryOf(graph, s)),
		via: article?.url ?? null,
		topics: s.topics.map((id) => ({ id, label: xmlText(graph.topic.get(id)?.label ?? id) })),
	};
}
