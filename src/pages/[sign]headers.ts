import type { APIRoute, GetStaticPaths } from 'astro';
import { hostHeaders } from '../indexes/host-headers.ts';
import { pageLanguages } from '../interface.ts';
import { pairFolder } from '../model/link/pairs.ts';
import { pairs } from '../pairs.ts';
import { href } from '../site.ts';

/** `_headers`: Astro leaves out pages whose own name begins so. */
export const getStaticPaths = (() => [{ params: { sign: '_' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
	new Response(
		hostHeaders(
			href('/').replace(/\/$/, ''),
			pairs.slice(1).map(pairFolder),
			pageLanguages.slice(1).map(({ folder }) => folder),
		),
	);
