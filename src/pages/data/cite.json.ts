import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { citations, cslJson } from '../../indexes/cite/csl.ts';
import { jsonBytes } from '../../indexes/data-files.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(jsonBytes(cslJson(citations(graph, absolute))));
