/** What a layer may import: layers, layers of which it takes types only, packages. The table stands in src/README.md. */
export interface Arrows {
	layers: readonly string[];
	types?: readonly string[];
	packages?: RegExp;
}

const D3_PURE = 'd3-(?:array|time|shape|geo)';
const SERVED = ['markup', 'model', 'indexes', 'charts', 'schema', 'text', 'styles', 'components', 'layouts', 'pages', 'content'];
/** What the browser takes of the room `search/`: everything but the writer. */
const ASKING = ['search/format', 'search/query', 'search/reader', 'search/engine'];

/** The table: a layer a line. */
export const LAYERS: Readonly<Record<string, Arrows>> = {
	rules: { layers: [] },
	vocabulary: { layers: [] },
	// What the interface says.
	words: { layers: [], packages: /^icu-minify\/(?:compile|format)$/ },
	text: { layers: [], types: ['schema'], packages: /^(?:fastest-levenshtein|d3-dsv)$/ },
	schema: { layers: [], packages: /^(?:zod|edtf)$/ },
	record: {
		layers: ['rules', 'text'],
		packages: /^(?:unified|remark(?:-.*)?|rehype(?:-.*)?|mdast(?:-util-directive)?|hast|vfile-message|yaml)$/,
	},
	model: {
		layers: ['schema', 'rules', 'text', 'record/problem.ts', 'record/place.ts', 'record/spelling.ts'],
		types: ['record'],
		packages: /^(?:zod|vfile-message|diff)$/,
	},
	indexes: { layers: ['model', 'text'], types: ['schema'], packages: new RegExp(`^(?:${D3_PURE}|@citation-js/.*|feedsmith|node:sqlite)$`) },
	// Texts to elements that pages, results and comparisons share: data until somebody draws it.
	markup: { layers: ['text'] },
	'search/format': { layers: [], types: ['text'] },
	'search/query': { layers: [] },
	'search/reader': { layers: ['search/format'] },
	'search/engine': { layers: ['search/format', 'search/query', 'search/reader', 'text'], packages: /^fuse\.js$/ },
	// The only one that knows the corpus.
	'search/writer': { layers: ['search/format', 'search/query', 'indexes', 'model', 'text'], types: ['schema'], packages: /^fuse\.js$/ },
	charts: { layers: ['text'], types: ['model', 'schema'], packages: new RegExp(`^${D3_PURE}$`) },
	// Drawn after the pages by a script: words as outlines of the site's own fonts.
	pictures: { layers: ['charts/svg.ts', 'indexes', 'model', 'text'], types: ['schema'], packages: /^harfbuzzjs$/ },
	corpus: { layers: ['record', 'schema', 'model'], packages: /^(?:vfile-message|node:crypto)$/ },
	// Proposals for a person to decide: nothing of the site reads them, only scripts.
	draft: { layers: ['model', 'text'], types: ['schema'], packages: /^(?:wink-nlp|wink-eng-lite-web-model|chrono-node)$/ },
	// The review desk of the development server: a record's text and what a person decides; the page is the browser's.
	desk: { layers: ['vocabulary', 'record', 'model', 'draft', 'schema', 'text'], types: ['corpus'], packages: /^vfile-message$/ },
	'desk/page': { layers: [], types: ['desk'] },
	loaders: { layers: ['corpus', 'schema'], types: ['model'], packages: /^(?:astro(?:[/:].*)?|icu-minify\/compile|node:.*|vfile-message)$/ },
	// What pages read: the one linked graph, our own prose, agreement and coverage, the address of the site.
	content: {
		layers: ['loaders', 'corpus', 'model', 'indexes', 'schema', 'text'],
		types: ['record'],
		packages: /^(?:astro:middleware|node:.*|topojson-client)$/,
	},
	components: { layers: SERVED, packages: /^(?:astro(?:\/.*)?|astro:.*|@fontsource.*)$/ },
	layouts: { layers: SERVED, packages: /^(?:astro(?:\/.*)?|astro:.*|@fontsource.*)$/ },
	// The search page starts the worker in its head, and names the script that follows.
	pages: {
		layers: [...SERVED, 'search/writer', 'islands/search/early.ts', 'islands/search/px-search.ts'],
		packages: /^(?:astro(?:\/.*)?|astro:.*|node:.*|sharp)$/,
	},
	// Charts are placed and drawn by one pure code, on the server and again in the browser where a reader changes them.
	islands: {
		layers: ['site.ts', 'text', 'markup', 'charts', 'styles', ...ASKING],
		types: ['indexes', 'model', 'schema'],
		packages: /^d3-.*$/,
	},
	scripts: { layers: ['rules', 'corpus', 'loaders', 'model', 'indexes', 'pictures', 'text', 'schema', 'draft', 'desk'], packages: /./ },
	// A benchmark runs what it measures.
	'scripts/bench': {
		layers: [
			'scripts',
			'markup',
			'corpus',
			'loaders',
			'schema',
			'model',
			'indexes',
			'search/writer',
			...ASKING,
			'text',
			'charts',
			'islands',
		],
		packages: /./,
	},
};

/** The layer of a file: its folder under src/, or the file itself; the room `search/` has a layer a folder. */
export function layerOf(path: string): string {
	if (path.startsWith('scripts/')) return path.startsWith('scripts/bench/') ? 'scripts/bench' : 'scripts';
	const [, first = '', second = ''] = path.split('/');
	if (!path.startsWith('src/')) return path;
	if (first === 'search') return `search/${second}`;
	if (first === 'desk' && second === 'page') return 'desk/page';
	const single: Readonly<Record<string, string>> = { 'rules.ts': 'rules', 'corpus.ts': 'corpus', 'vocabulary.ts': 'vocabulary' };
	return single[first] ?? (/\.ts$/.test(first) ? 'content' : first);
}
