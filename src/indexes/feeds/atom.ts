import { generateAtomFeed } from 'feedsmith';
import type { Graph } from '../../model/link/graph.ts';
import { xmlText } from '../../text/markup.ts';
import type { Absolute } from '../address.ts';
import type { FeedEntry } from './entry.ts';
import { type FeedDocument, feedEntriesOf } from './feeds.ts';

const instant = (day: string) => new Date(`${day}T00:00:00Z`);

/** The namespace of RFC 5005, which feedsmith 3.0.1 does not write: an archive says that it is one. */
const HISTORY = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

function atomEntry(entry: FeedEntry) {
	return {
		id: entry.id,
		title: { value: entry.title },
		published: instant(entry.added),
		updated: instant(entry.changed),
		links: [{ rel: 'alternate', type: 'text/html', href: entry.id }, ...(entry.via === null ? [] : [{ rel: 'via', href: entry.via }])],
		categories: entry.topics.map(({ id, label }) => ({ term: id, label })),
		summary: { value: entry.summary, type: 'text' },
	};
}

/** What a feed of statements is, and what that of corrections is. */
export const SUBTITLE = 'Statements in articles. An entry is dated by the day on which its record came in or was last changed.';
export const CORRECTIONS_SUBTITLE =
	'What was wrong in a statement and has been mended, and statements that were withdrawn, with the day and why.';

/** One document of a feed as Atom (RFC 4287), with the links to its archives (RFC 5005). */
export function atomOf(graph: Graph, document: FeedDocument, absolute: Absolute): string {
	const { feed, path, archive, previous, next } = document;
	const { corpus } = graph;
	const entries = feedEntriesOf(graph, document, absolute);
	const newest = entries.reduce(
		(day, entry) => (entry.changed > day ? entry.changed : day),
		entries.length === 0 ? (corpus.released ?? '1970-01-01') : '1970-01-01',
	);
	const link = (rel: string, to: string | null) =>
		to === null ? [] : [{ rel, type: 'application/atom+xml', href: absolute(`${to}.xml`) }];
	const xml = generateAtomFeed({
		id: absolute(feed.page),
		title: { value: xmlText(feed.title) },
		subtitle: { value: feed.entries === undefined ? SUBTITLE : CORRECTIONS_SUBTITLE },
		updated: instant(newest),
		rights:
			corpus.licence === null
				? undefined
				: { value: `Our own words: ${corpus.licence.title}. Quotations belong to those who printed them.` },
		authors: [{ name: xmlText(corpus.title) }],
		links: [
			...link('self', path),
			{ rel: 'alternate', type: 'text/html', href: absolute(feed.page) },
			...(corpus.licence === null ? [] : [{ rel: 'license', href: corpus.licence.url }]),
			...(archive === null ? [] : link('current', feed.path)),
			...link('prev-archive', previous),
			...link('next-archive', next),
		],
		entries: entries.map(atomEntry),
		xml: { lang: corpus.language },
	});
	return archive === null ? xml : xml.replace('<feed ', `<feed ${HISTORY} `).replace(/(<feed [^>]*>)/, '$1\n  <fh:archive/>');
}
