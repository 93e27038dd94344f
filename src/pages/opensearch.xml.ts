import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { openSearch } from '../indexes/manifest.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(openSearch(graph, absolute));
