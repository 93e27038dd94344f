import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { jsonText } from '../../indexes/data-files.ts';
import { datasetteMetadata } from '../../indexes/tables/metadata.ts';
import { absolute } from '../../site.ts';
import { tables } from '../../tables.ts';

export const GET: APIRoute = () => new Response(jsonText(datasetteMetadata(graph, tables, absolute)));
