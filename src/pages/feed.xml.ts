import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { atomFeed } from '../indexes/feed.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(atomFeed(graph, absolute));
