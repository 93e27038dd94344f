import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { bibtexOf } from '../../indexes/cite/bibtex.ts';
import { citations } from '../../indexes/cite/csl.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(citations(graph, absolute).map(bibtexOf).join('\n'));
