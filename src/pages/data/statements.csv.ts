import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { statementsCsv } from '../../indexes/statements-csv.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => new Response(statementsCsv(graph, absolute));
