import type { APIRoute } from 'astro';
import { packItems } from '../../charts/pack-items.ts';
import { items } from '../../components/charts/time.ts';

/** Every date, lean, for the timeline's script. */
export const GET: APIRoute = () => new Response(JSON.stringify(packItems(items)), { headers: { 'content-type': 'application/json' } });
