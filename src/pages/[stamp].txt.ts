import type { APIRoute, GetStaticPaths } from 'astro';
import { isPrivate, PRIVATE_WORDS } from '../private.ts';

/** `private.txt`, the stamp by which recipes, checks and hosts refuse a site that shows source texts; no other build has it. */
export const getStaticPaths = (() => (isPrivate ? [{ params: { stamp: 'private' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(`${PRIVATE_WORDS}\n`);
