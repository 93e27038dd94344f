import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { citations } from '../../indexes/csl.ts';
import { jsonText } from '../../indexes/data-files.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(jsonText(citations(graph, absolute)));
