import type { APIRoute } from 'astro';
import { graph } from '../content.ts';
import { movedPages, redirects } from '../indexes/moved.ts';
import { renamed } from '../renamed.ts';
import { href } from '../site.ts';

const moved = movedPages(graph, renamed);

/** `_redirects`, which some hosts read; Astro takes no file of pages whose name begins so. None where nothing has moved. */
export const getStaticPaths = () => (moved.length === 0 ? [] : [{ params: { redirects: '_redirects' } }]);

export const GET: APIRoute = () => new Response(redirects(moved, href));
