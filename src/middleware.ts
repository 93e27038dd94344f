import { defineMiddleware } from 'astro:middleware';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Moves a page's policy to the top of its head: Astro 7.3 writes it below preloads and links, which a browser then
 * fetches before the policy holds. Goes when Astro writes it first.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	const [policy] = POLICY.exec(html) ?? [];
	const moved =
		policy === undefined ? html : html.replace(POLICY, '').replace(/<head>(\s*<meta charset="[^"]*">)?/, (head) => head + policy);
	return new Response(moved, response);
});
