import { generateJsonFeed } from 'feedsmith';
import type { Graph } from '../../model/link/graph.ts';
import type { Absolute } from '../address.ts';
import { jsonText } from '../data-files.ts';
import { CORRECTIONS_SUBTITLE, SUBTITLE } from './atom.ts';
import { type FeedDocument, feedEntriesOf } from './feeds.ts';

const instant = (day: string) => new Date(`${day}T00:00:00Z`);

/** One document of a feed as JSON Feed 1.1; `next_url` leads to the older entries. */
export function jsonFeedOf(graph: Graph, document: FeedDocument, absolute: Absolute): string {
	const { feed, path, previous } = document;
	const { corpus } = graph;
	const made = generateJsonFeed({
		title: feed.title,
		description: feed.entries === undefined ? SUBTITLE : CORRECTIONS_SUBTITLE,
		home_page_url: absolute(feed.page),
		feed_url: absolute(`${path}.json`),
		next_url: previous === null ? undefined : absolute(`${previous}.json`),
		language: corpus.language,
		authors: [{ name: corpus.title, url: absolute('/') }],
		items: feedEntriesOf(graph, document, absolute).map((entry) => {
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
	// JSON Feed asks for the list also where it is empty; feedsmith 3.0.1 leaves it out then.
	const whole = typeof made === 'object' && made !== null && !('items' in made) ? { ...made, items: [] } : made;
	return jsonText(whole);
}
