import type { APIRoute } from 'astro';
import { sqliteFile } from '../../indexes/tables/sqlite.ts';
import { tables } from '../../tables.ts';

export const GET: APIRoute = () => new Response(sqliteFile(tables));
