/** Where pages lie that no other site may show in a frame. */
const UNFRAMED = [
	'',
	'404.html',
	...'about actors articles claims compare corrections data events front issues names network outlets search share statements timeline topics'
		.split(' ')
		.map((folder) => `${folder}/*`),
];

/** What only a header can say, path by path, in the form that Netlify and Cloudflare Pages read. No two blocks that say how long a file is kept fit one path, nor two that say who may frame a page: hosts join policies, and the stricter one holds. */
const BLOCKS: readonly (readonly [path: string, headers: readonly string[]])[] = [
	[
		'/*',
		[
			'Referrer-Policy: strict-origin-when-cross-origin',
			'X-Content-Type-Options: nosniff',
			'Cross-Origin-Opener-Policy: same-origin',
			'Permissions-Policy: camera=(), geolocation=(), microphone=()',
		],
	],
	['/embed/*', ['Content-Security-Policy: frame-ancestors *']],
	...UNFRAMED.map((path) => [`/${path}`, ["Content-Security-Policy: frame-ancestors 'none'"]] as const),
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

/** The pages of further pairs of sides: no other site shows them, and their hashed files are kept as those of the site are. */
function ofPairs(folders: readonly string[]): [path: string, headers: readonly string[]][] {
	if (folders.length === 0) return [];
	return [
		['/pairs/*', ["Content-Security-Policy: frame-ancestors 'none'"]],
		...folders.map((folder): [string, string[]] => [`/${folder}/_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']]),
	];
}

/** The `_headers` of a site under a base (`''` or `/name`), with the folders of its further pairs of sides. */
export function hostHeaders(base: string, pairs: readonly string[] = []): string {
	return [...BLOCKS, ...ofPairs(pairs)]
		.map(([path, headers]) => `${base}${path}\n${headers.map((header) => `  ${header}\n`).join('')}`)
		.join('');
}
