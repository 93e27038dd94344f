/** Where pages lie that no other site may show in a frame. */
const UNFRAMED = [
	'',
	'404.html',
	...'about actors articles claims compare corrections data events front issues names network outlets search share statements timeline topics'
		.split(' ')
		.map((folder) => `${folder}/*`),
];

/** What is kept for no time and asked for again: a page, its data and its pictures belong together, and no name tells one build from another. */
const FRESH = 'Cache-Control: public, max-age=0, must-revalidate';
/** Without a build in the name either, but no word of a record in them: an hour. */
const HOURLY = ['signs.svg', 'favicon.svg', 'icon-192.png', 'icon-512.png', 'site.webmanifest', 'opensearch.xml'];
/** Files beside the pages that are asked for again each time. */
const FRESH_FILES = ['feed.xml', 'feed.json', 'feeds/*', 'sitemap.xml', 'robots.txt', 'licences.txt'];

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
	['/embed/*', ['Content-Security-Policy: frame-ancestors *', FRESH]],
	...UNFRAMED.map(
		(path) => [`/${path}`, ["Content-Security-Policy: frame-ancestors 'none'", ...(path === 'search/*' ? [] : [FRESH])]] as const,
	),
	...FRESH_FILES.map((path) => [`/${path}`, [FRESH]] as const),
	...HOURLY.map((path) => [`/${path}`, ['Cache-Control: public, max-age=3600']] as const),
	['/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
	['/search/*', ['Cache-Control: public, max-age=300']],
	['/*.svg', ["Content-Security-Policy: default-src 'none'; style-src 'self'; frame-ancestors 'none'; sandbox"]],
	['/*.xml', ["Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; sandbox"]],
];

/** The pages of further languages of the interface: no other site shows them either. */
function ofLanguages(languages: readonly string[]): [path: string, headers: readonly string[]][] {
	return languages.map((lang) => [`/${lang}/*`, ["Content-Security-Policy: frame-ancestors 'none'", FRESH]]);
}

/** The pages of further pairs of sides: no other site shows them, and their hashed files are kept as those of the site are. */
function ofPairs(folders: readonly string[]): [path: string, headers: readonly string[]][] {
	if (folders.length === 0) return [];
	return [
		['/pairs/*', ["Content-Security-Policy: frame-ancestors 'none'"]],
		['/pairs/', [FRESH]],
		...folders.flatMap((folder): [string, string[]][] => [
			...[...UNFRAMED, ...FRESH_FILES, ...HOURLY].map((path): [string, string[]] => [`/${folder}/${path}`, [FRESH]]),
			[`/${folder}/_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']],
		]),
	];
}

/** The `_headers` of a site under a base (`''` or `/name`), with the folders of its further pairs of sides and of its further languages. */
export function hostHeaders(base: string, pairs: readonly string[] = [], languages: readonly string[] = []): string {
	return [...BLOCKS, ...ofPairs(pairs), ...ofLanguages(languages)]
		.map(([path, headers]) => `${base}${path}\n${headers.map((header) => `  ${header}\n`).join('')}`)
		.join('');
}
