import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { corpusFeed } from '../feeds.ts';
import { jsonFeedOf } from '../indexes/feeds/json-feed.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(jsonFeedOf(graph, corpusFeed, absolute));
