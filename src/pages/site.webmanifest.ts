import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { jsonText } from '../indexes/data-files.ts';
import { webManifest } from '../indexes/manifest.ts';
import { href } from '../site.ts';

export const GET: APIRoute = () => new Response(jsonText(webManifest(graph, href)));
