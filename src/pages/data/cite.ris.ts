import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { citations } from '../../indexes/cite/csl.ts';
import { risOf } from '../../indexes/cite/ris.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(citations(graph, absolute).map(risOf).join(''));
