import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { sitemap } from '../indexes/sitemap.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(sitemap(graph, absolute));
