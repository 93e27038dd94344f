import { generateJsonFeed } from 'feedsmith';
import type { Graph } from '../../model/link/graph.ts';
import type { Absolute } from '../address.ts';
import { jsonText } from '../data-files.ts';
import { feedEntryOf } from './entry.ts';
import type { FeedDocument } from './feeds.ts';

const instant = (day: string) => new Date(`${day}T00:00:00Z`);

/** One document of a feed as JSON Feed 1.1; `next_url` leads to the older entries. */
export function jsonFeedOf(graph: Graph, { feed, path, statements, previous }: FeedDocument, absolute: Absolute): string {
	const { corpus } = graph;
	const made = generateJsonFeed({
		title: feed.title,
		description: 'Statements in articles. An entry is dated by the day on which its record came in or was last changed.',
		home_page_url: absolute(feed.page),
		feed_url: absolute(`${path}.json`),
		next_url: previous === null ? undefined : absolute(`${previous}.json`),
		language: corpus.language,
		authors: [{ name: corpus.title, url: absolute('/') }],
		items: statements.map((s) => {
			const entry = feedEntryOf(graph, s, absolute);
			return {
				id: entry.id,
				url: entry.id,
				external_url: entry.via ?? undefined,
				title: entry.title,
				content_text: entry.summary,
				date_published: instant(entry.added),
				date_modified: instant(entry.changed),
				tags: entry.topics.map(({ label }) => label),
			};
		}),
	});
	return jsonText(made);
}
