import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { citationFile } from '../../indexes/citation-file.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(citationFile(graph, absolute));
