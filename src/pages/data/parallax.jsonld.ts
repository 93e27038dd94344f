import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { jsonText } from '../../indexes/data-files.ts';
import { corpusLd } from '../../indexes/heads/json-ld.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(jsonText(corpusLd(graph, absolute)));
