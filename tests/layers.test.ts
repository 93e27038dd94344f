import { describe, expect, test } from 'vitest';
import { type Import, importsOf } from './imports.ts';

/** What a layer may import: layers, layers of which it takes types only, packages. The table stands in src/README.md. */
interface Arrows {
	layers: readonly string[];
	types?: readonly string[];
	packages?: RegExp;
}

const D3_PURE = 'd3(?:-(?:array|scale|time|shape|force|geo))?';
const SERVED = ['markup', 'model', 'indexes', 'charts', 'schema', 'text', 'styles', 'components', 'layouts', 'pages', 'content'];
/** What the browser takes of the room `search/`: everything but the writer. */
const ASKING = ['search/format', 'search/query', 'search/reader', 'search/engine'];

const LAYERS: Readonly<Record<string, Arrows>> = {
	rules: { layers: [] },
	vocabulary: { layers: [] },
	text: { layers: [], types: ['schema'], packages: /^(?:fastest-levenshtein|d3-dsv)$/ },
	schema: { layers: [], packages: /^(?:zod|edtf)$/ },
	record: {
		layers: ['rules', 'text'],
		packages: /^(?:unified|remark(?:-.*)?|rehype(?:-.*)?|mdast(?:-util-directive)?|hast|vfile|vfile-message|yaml)$/,
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
	corpus: { layers: ['record', 'schema', 'model'], packages: /^(?:vfile-message|node:crypto)$/ },
	// Proposals for a person to decide: nothing of the site reads them, only scripts.
	draft: { layers: ['model', 'text'], types: ['schema'], packages: /^(?:wink-nlp|wink-eng-lite-web-model|chrono-node)$/ },
	// The review desk of the development server: a record's text and what a person decides; the page is the browser's.
	desk: { layers: ['vocabulary', 'record', 'model', 'draft', 'schema', 'text'], types: ['corpus'], packages: /^vfile-message$/ },
	'desk/page': { layers: [], types: ['desk'] },
	loaders: { layers: ['corpus', 'schema'], types: ['model'], packages: /^(?:astro(?:[/:].*)?|node:.*|vfile-message)$/ },
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
	scripts: { layers: ['rules', 'corpus', 'loaders', 'model', 'indexes', 'text', 'schema', 'draft', 'desk'], packages: /./ },
	// A benchmark runs what it measures.
	'scripts/bench': {
		layers: ['scripts', 'markup', 'corpus', 'loaders', 'model', 'indexes', 'search/writer', ...ASKING, 'text', 'charts', 'islands'],
		packages: /./,
	},
};

/** Arrows that the table forbids and that stand until somebody turns them: each is still there, or its line goes. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	'src/components/charts/imprint.ts -> package.json': 'the version that a downloaded chart names',
	'src/components/charts/imprint.ts -> public/signs.svg': 'the signs that a downloaded chart carries with it',
	'scripts/build-others.ts -> tests/hostile/write.ts': 'builds the hostile corpus that the tests open',
	'scripts/fuzz-payloads.ts -> tests/hostile/write.ts': 'builds the same corpus for each payload',
	'scripts/fuzz-payloads.ts -> tests/hostile/payloads.ts': 'the payloads',
};

/** The layer of a file: its folder under src/, or the file itself; the room `search/` has a layer a folder. */
function layerOf(path: string): string {
	if (path.startsWith('scripts/')) return path.startsWith('scripts/bench/') ? 'scripts/bench' : 'scripts';
	const [, first = '', second = ''] = path.split('/');
	if (!path.startsWith('src/')) return path;
	if (first === 'search') return `search/${second}`;
	if (first === 'desk' && second === 'page') return 'desk/page';
	const single: Readonly<Record<string, string>> = { 'rules.ts': 'rules', 'corpus.ts': 'corpus', 'vocabulary.ts': 'vocabulary' };
	return single[first] ?? (/\.ts$/.test(first) ? 'content' : first);
}

function isAllowed({ file, target, packaged, types, inScript }: Import): boolean {
	const layer = layerOf(file);
	const arrows = LAYERS[layer];
	if (arrows === undefined) return false;
	if (packaged) return arrows.packages?.test(target) === true;
	const to = layerOf(target);
	// The ground floor: every room may name the coded values.
	if (to === layer || to === 'vocabulary' || arrows.layers.includes(to) || arrows.layers.some((one) => target === `src/${one}`))
		return true;
	if (types && arrows.types?.includes(to) === true) return true;
	return inScript && to === 'islands';
}

const imports = [...importsOf('src'), ...importsOf('scripts')];
const arrow = ({ file, target }: Import) => `${file} -> ${target}`;

describe('imports follow the arrows', () => {
	test('of the table in src/README.md', () => {
		const forbidden = [...new Set(imports.filter((one) => !isAllowed(one)).map(arrow))];
		expect(forbidden.filter((one) => !(one in EXCEPTIONS))).toEqual([]);
	});

	test('and no exception outlives its arrow', () => {
		const forbidden = new Set(imports.filter((one) => !isAllowed(one)).map(arrow));
		expect(Object.keys(EXCEPTIONS).filter((one) => !forbidden.has(one))).toEqual([]);
	});

	test('and no layer is without its row', () => {
		const layers = new Set(imports.map((one) => layerOf(one.file)));
		expect([...layers].filter((layer) => !(layer in LAYERS))).toEqual([]);
	});
});

test('a type, a script and a package are told apart', () => {
	const at = (file: string, target: string) => imports.find((one) => one.file === file && one.target === target);
	expect(at('src/record/free.ts', 'src/record/read.ts')).toMatchObject({ types: true, packaged: false });
	expect(at('src/record/read.ts', 'remark')).toMatchObject({ types: false, packaged: true });
	expect(imports.some((one) => one.inScript && layerOf(one.target) === 'islands')).toBe(true);
});
