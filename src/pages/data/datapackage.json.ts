import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { jsonText } from '../../indexes/data-files.ts';
import { dataPackage } from '../../indexes/data-package.ts';

export const GET: APIRoute = () => new Response(jsonText(dataPackage(graph)));
