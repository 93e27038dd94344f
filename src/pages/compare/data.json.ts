import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { compareData } from '../../indexes/compare-data.ts';

/** What px-compare chooses from. */
export const GET: APIRoute = () => Response.json(compareData(graph));
