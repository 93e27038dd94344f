import type { APIRoute } from 'astro';
import { robots } from '../indexes/sitemap.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(robots(absolute));
