/** `npm run bench:visits`: bytes over the wire of a first visit and of each page after it, from the built site, compressed by brotli (9) and gzip (6). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const OUT = process.env['PARALLAX_OUT'] ?? 'dist';
const BASE = (process.env['BASE'] ?? '/').replace(/\/$/, '');

interface Size {
	brotli: number;
	gzip: number;
}

const sizes = new Map<string, Size>();
/** A font is compressed already. */
const packed = (file: string) => /\.(?:woff2|png)$/.test(file);

function sizeOf(file: string): Size {
	const known = sizes.get(file);
	if (known !== undefined) return known;
	const bytes = readFileSync(join(OUT, file));
	const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
	const size = packed(file) ? { brotli: bytes.length, gzip: bytes.length } : { brotli, gzip: gzipSync(bytes, { level: 6 }).length };
	sizes.set(file, size);
	return size;
}

/** What a browser fetches for a page before anybody does anything: the page, styles, scripts, fonts, signs. */
function filesOf(path: string): string[] {
	const page = `${path}index.html`;
	const text = readFileSync(join(OUT, page), 'utf8');
	const linked = [
		...text.matchAll(
			/(?:<link[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href|<script[^>]*src|<use href|<img[^>]*src)="([^"#]+)/g,
		),
	];
	const local = linked.map(([, address = '']) => address.slice(BASE.length)).filter((file) => existsSync(join(OUT, file)));
	return [...new Set([page, ...local])];
}

const first = (section: string) => {
	const [name = ''] = readdirSync(join(OUT, section))
		.filter((entry) => existsSync(join(OUT, section, entry, 'index.html')))
		.sort();
	return `/${section}/${name}/`;
};
const JOURNEYS: Readonly<Record<string, string[]>> = {
	'front, a topic, a statement, its article': ['/', first('topics'), first('statements'), first('articles')],
	'one statement, from a link': [first('statements')],
	'the search page, nothing asked': ['/search/'],
	'the timeline': ['/timeline/'],
};

for (const [name, pages] of Object.entries(JOURNEYS)) {
	const kept = new Set<string>();
	const sum: Size = { brotli: 0, gzip: 0 };
	const steps = pages.map((path) => {
		const fresh = filesOf(path).filter((file) => !kept.has(file));
		for (const file of fresh) kept.add(file);
		const step = fresh
			.map(sizeOf)
			.reduce((all, size) => ({ brotli: all.brotli + size.brotli, gzip: all.gzip + size.gzip }), { brotli: 0, gzip: 0 });
		sum.brotli += step.brotli;
		sum.gzip += step.gzip;
		return step.brotli;
	});
	const million = (sum.brotli * 1e6) / 1e9;
	console.log(
		`${name}: ${sum.brotli} bytes by brotli (${steps.join(' + ')}), ${sum.gzip} by gzip, ${kept.size} requests; a million a day ${million.toFixed(0)} GB, ${((sum.brotli * 8 * 1e6) / 86_400 / 1e6).toFixed(0)} Mbit/s on average`,
	);
}
