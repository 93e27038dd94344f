import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { evidence } from '../../evidence.ts';
import { jsonText } from '../../indexes/data-files.ts';
import { dataPackage } from '../../indexes/tables/data-package.ts';
import { absolute } from '../../site.ts';
import { tables } from '../../tables.ts';

export const GET: APIRoute = () => new Response(jsonText(dataPackage(graph, tables, absolute, evidence)));
