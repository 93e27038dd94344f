import type { APIRoute } from 'astro';
import { compareFile } from './_file.ts';

/** What px-compare chooses from. */
export const GET: APIRoute = () => new Response(compareFile, { headers: { 'content-type': 'application/json' } });
