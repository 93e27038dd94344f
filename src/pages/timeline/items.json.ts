import type { APIRoute } from 'astro';
import { itemsFile } from '../../components/charts/items-file.ts';

/** Every date, for the timeline's script. */
export const GET: APIRoute = () => new Response(itemsFile, { headers: { 'content-type': 'application/json' } });
