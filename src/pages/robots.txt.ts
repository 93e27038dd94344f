import type { APIRoute } from 'astro';
import { robots } from '../indexes/sitemap.ts';
import { pairFolder } from '../model/link/pairs.ts';
import { pairs } from '../pairs.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(robots(absolute, pairs.slice(1).map(pairFolder)));
