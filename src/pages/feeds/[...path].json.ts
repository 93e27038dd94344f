import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { otherFeeds } from '../../feeds.ts';
import type { FeedDocument } from '../../indexes/feeds/feeds.ts';
import { jsonFeedOf } from '../../indexes/feeds/json-feed.ts';
import { absolute } from '../../site.ts';

/** The feeds of sides, actors, topics and articles, and the archives of all. */
export const getStaticPaths = () =>
	otherFeeds.map((document) => ({ params: { path: document.path.replace(/^\/feeds\//, '') }, props: { document } }));

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) => new Response(jsonFeedOf(graph, props.document, absolute));
