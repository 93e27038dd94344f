/** What only a header can say, path by path, in the form that Netlify and Cloudflare Pages read. No two blocks that say how long a file is kept fit one path. */
const BLOCKS: readonly [path: string, headers: readonly string[]][] = [
	[
		'/*',
		[
			"Content-Security-Policy: frame-ancestors 'none'",
			'Referrer-Policy: strict-origin-when-cross-origin',
			'X-Content-Type-Options: nosniff',
			'Cross-Origin-Opener-Policy: same-origin',
			'Permissions-Policy: camera=(), geolocation=(), microphone=()',
		],
	],
	['/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
	['/search/*', ['Cache-Control: public, max-age=300']],
	[
		'/*.svg',
		[
			"Content-Security-Policy: default-src 'none'; style-src 'self'; frame-ancestors 'none'; sandbox",
			'Cache-Control: public, max-age=3600',
		],
	],
	['/*.xml', ["Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; sandbox"]],
];

/** The `_headers` of a site under a base (`''` or `/name`). */
export function hostHeaders(base: string): string {
	return BLOCKS.map(([path, headers]) => `${base}${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('');
}
