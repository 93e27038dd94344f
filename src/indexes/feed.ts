import type { Graph } from '../model/link/graph.ts';
import type { Statement } from '../schema/statement.ts';
import { element, escapeXml } from '../text/markup.ts';
import { type Absolute, pagePath } from './address.ts';
import { sayHow } from './cite/lead.ts';
import { sayPlace } from './cite/place.ts';
import { byUnits, statementsInOrder } from './data-files.ts';

/** How many statements the feed holds; the data files hold all. */
const FEED_SIZE = 100;

/** Day of a feed without any dated statement: Atom asks for one, and the clock is no answer. */
const NO_DAY = '1970-01-01';

/**
 * The day that dates a statement in the feed: the last on which its article can have been published, else the
 * first, else likewise the day on which it was said. Null where nothing is dated.
 */
function dayOf(graph: Graph, s: Statement): string | null {
	const published = graph.article.get(s.article)?.published;
	return published?.latest ?? published?.earliest ?? s.said.latest ?? s.said.earliest ?? null;
}

const textElement = (name: string, text: string) => element(name, {}, escapeXml(text));
const instant = (day: string) => `${day}T00:00:00Z`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How it was printed, what it says, where it stands. The text of a paraphrase is given as ours, in no marks. */
function summaryOf(graph: Graph, s: Statement): string {
	return [`${capital(sayHow(graph, s).join('; '))}.`, s.text, `In: ${sayPlace(graph, s)}.`].filter((part) => part !== '').join(' ');
}

function entryOf(graph: Graph, s: Statement, day: string, absolute: Absolute): string {
	const page = absolute(pagePath('statements', s.id));
	const article = graph.article.get(s.article);
	return element(
		'entry',
		{},
		textElement('id', page),
		textElement('title', s.heading),
		textElement('updated', instant(day)),
		element('link', { rel: 'alternate', type: 'text/html', href: page }),
		element('link', { rel: 'related', href: absolute(pagePath('articles', s.article)) }),
		article?.url == null ? '' : element('link', { rel: 'via', href: article.url }),
		...s.topics.map((id) => element('category', { term: id, label: graph.topic.get(id)?.label ?? null })),
		element('summary', { type: 'text' }, escapeXml(summaryOf(graph, s))),
	);
}

/** The newest statements as an Atom feed (RFC 4287), by the day of their articles; the same data give the same bytes. */
export function atomFeed(graph: Graph, absolute: Absolute): string {
	const dated = statementsInOrder(graph)
		.flatMap((s) => {
			const day = dayOf(graph, s);
			return day === null ? [] : [{ s, day }];
		})
		.sort((a, b) => byUnits(b.day, a.day))
		.slice(0, FEED_SIZE);
	const feed = element(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': graph.corpus.language },
		textElement('id', absolute('/')),
		textElement('title', `${graph.corpus.title}: statements`),
		textElement(
			'subtitle',
			'Each entry is dated by its article: the last day on which it can have been published, or the nearest day known.',
		),
		textElement('updated', instant(dated[0]?.day ?? NO_DAY)),
		element('link', { rel: 'self', type: 'application/atom+xml', href: absolute('/feed.xml') }),
		element('link', { rel: 'alternate', type: 'text/html', href: absolute('/') }),
		element('author', {}, textElement('name', graph.corpus.title)),
		...dated.map(({ s, day }) => `\n${entryOf(graph, s, day, absolute)}`),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}
