import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, readHeaders } from '../host-headers.ts';

/** A host that is to be checked: its origin, the built site that it should serve and the sub-path under which it does (`''` or `/name`). */
export interface Host {
	origin: string;
	folder: string;
	base: string;
	/** Whether it can be told which headers to send; GitHub Pages can't. */
	headers: boolean;
	/** Whether it compresses; the preview does not. */
	compresses: boolean;
}

/** Content types by how a name ends. */
const TYPES: Readonly<Record<string, RegExp>> = {
	html: /^text\/html; ?charset=utf-8$/i,
	css: /^text\/css(?:;|$)/,
	js: /^(?:text|application)\/javascript(?:;|$)/,
	json: /^application\/json(?:;|$)/,
	jsonld: /^application\/ld\+json(?:;|$)/,
	csv: /^text\/csv(?:; ?charset=utf-8)?$/i,
	svg: /^image\/svg\+xml(?:;|$)/,
	xml: /^(?:text|application)\/(?:atom\+)?xml(?:;|$)/,
	webmanifest: /^application\/manifest\+json(?:;|$)/,
	woff2: /^font\/woff2$/,
	bin: /^application\/octet-stream$/,
	png: /^image\/png$/,
};
const COMPRESSED = ['html', 'css', 'js', 'json', 'jsonld', 'csv', 'svg', 'xml'];
/** Smaller files are left as they are. */
const SMALL = 1000;

const plain = { redirect: 'manual', headers: { 'accept-encoding': 'identity' } } as const;

/** One file of each kind, the largest, by its ending; a hashed one where there are some. */
function samples(folder: string): Map<string, { path: string; bytes: Buffer }> {
	const found = new Map<string, { path: string; bytes: Buffer }>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const ending = entry.name.split('.').at(-1) ?? '';
		if (!entry.isFile() || !(ending in TYPES) || entry.name === '404.html') continue;
		const file = join(entry.parentPath, entry.name);
		const bytes = readFileSync(file);
		const path = file
			.slice(folder.length)
			.replaceAll('\\', '/')
			.replace(/index\.html$/, '');
		if (bytes.length > (found.get(ending)?.bytes.length ?? -1)) found.set(ending, { path, bytes });
	}
	return found;
}

async function checkFile(
	{ origin, base, folder, headers, compresses }: Host,
	ending: string,
	path: string,
	bytes: Buffer,
): Promise<string[]> {
	const wrong: string[] = [];
	const url = `${origin}${base}${path.split('/').map(encodeURIComponent).join('/')}`;
	const say = (words: string) => wrong.push(`${base}${path}: ${words}`);
	const answer = await fetch(url, plain);
	const body = Buffer.from(await answer.arrayBuffer());
	if (answer.status !== 200) say(`status ${answer.status}, not 200`);
	if (!body.equals(bytes)) say(`${body.length} bytes that are not those of the file (${bytes.length})`);
	const type = answer.headers.get('content-type') ?? '';
	if (TYPES[ending]?.test(type) !== true) say(`content type ${JSON.stringify(type)}`);
	for (const [name, value] of headers ? headersFor(readHeaders(folder), base + path) : [])
		if (answer.headers.get(name) !== value) say(`${name} is ${JSON.stringify(answer.headers.get(name))}, not ${JSON.stringify(value)}`);
	if (ending === 'html' && /max-age=(?!0\b)\d{4,}|immutable/.test(answer.headers.get('cache-control') ?? ''))
		say('a page is kept for long');
	const etag = answer.headers.get('etag');
	const modified = answer.headers.get('last-modified');
	if (etag === null && modified === null) say('neither ETag nor Last-Modified');
	const again = await fetch(url, {
		...plain,
		headers: { ...plain.headers, ...(etag === null ? { 'if-modified-since': modified ?? '' } : { 'if-none-match': etag }) },
	});
	await again.arrayBuffer();
	if (again.status !== 304) say(`asked again with what it gave it answers ${again.status}, not 304`);
	const head = await fetch(url, { ...plain, method: 'HEAD' });
	if (head.status !== 200 || (await head.arrayBuffer()).byteLength > 0) say('HEAD is not answered as GET without its body');
	const part = await fetch(url, { ...plain, headers: { ...plain.headers, range: 'bytes=2-5' } });
	const four = Buffer.from(await part.arrayBuffer());
	if (part.status !== 206 || !four.equals(bytes.subarray(2, 6))) say(`a range is answered with ${part.status} and ${four.length} bytes`);
	if (!compresses || !COMPRESSED.includes(ending) || bytes.length < SMALL) return wrong;
	const packed = await fetch(url, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
	if (packed.headers.get('content-encoding') !== 'gzip') say('not compressed');
	if (!/accept-encoding/i.test(packed.headers.get('vary') ?? '')) say('compressed without Vary: Accept-Encoding');
	if (!Buffer.from(await packed.arrayBuffer()).equals(bytes)) say('compressed bytes are not those of the file');
	return wrong;
}

async function checkMissing({ origin, base, folder }: Host): Promise<string[]> {
	const wrong: string[] = [];
	const own = readFileSync(join(folder, '404.html'), 'utf8');
	for (const path of ['/nosuch', '/nosuch/', '/nosuch.json', '/topics/nosuch/', '/_headers.txt']) {
		const answer = await fetch(`${origin}${base}${path}`, plain);
		if (answer.status !== 404) wrong.push(`${base}${path}: status ${answer.status}, not 404`);
		if ((await answer.text()) !== own) wrong.push(`${base}${path}: not the site's own page`);
	}
	const out = await fetch(`${origin}${base}/..%2f..%2f..%2fetc%2fpasswd`, plain);
	if (out.status < 400 || (await out.text()).includes('root:')) wrong.push(`${base}/..%2f: status ${out.status}`);
	return wrong;
}

/** A site with source texts in it is served to nobody. */
async function checkPublic({ origin, base }: Host): Promise<string[]> {
	const { status } = await fetch(`${origin}${base}/private.txt`, plain);
	return status === 404 ? [] : [`${base}/private.txt: status ${status}: a private build is not to be served`];
}

async function checkSlash({ origin, base, folder }: Host): Promise<string[]> {
	const wrong: string[] = [];
	const [page] = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.name === 'index.html' && entry.parentPath !== folder)
		.map((entry) => entry.parentPath.slice(folder.length).replaceAll('\\', '/'))
		.sort();
	for (const path of [page ?? '', ...(base === '' ? [] : [''])]) {
		const asked = `${origin}${base}${path}`;
		const answer = await fetch(`${asked}?q=1`, plain);
		const location = new URL(answer.headers.get('location') ?? '', asked).href;
		if (![301, 308].includes(answer.status)) wrong.push(`${base}${path}: status ${answer.status}, not 301 or 308`);
		if (location !== `${asked}/?q=1`) wrong.push(`${base}${path}?q=1: leads to ${location}`);
	}
	return wrong;
}

/** Asks a host for one file of each kind, for what is not there, for pages without their slash; says in sentences what is not as it should be. */
export async function checkHost(host: Host): Promise<{ wrong: string[]; checked: number }> {
	const files = samples(host.folder);
	const wrong = await Promise.all([...files].map(([ending, { path, bytes }]) => checkFile(host, ending, path, bytes)));
	return {
		wrong: [...wrong.flat(), ...(await checkMissing(host)), ...(await checkPublic(host)), ...(await checkSlash(host))],
		checked: files.size,
	};
}
