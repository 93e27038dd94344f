import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { corpusFeed } from '../feeds.ts';
import { atomOf } from '../indexes/feeds/atom.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(atomOf(graph, corpusFeed, absolute));
