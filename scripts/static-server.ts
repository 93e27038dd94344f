import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaders } from './host-headers.ts';

/** A built site to be served: its folder, and the sub-path under which it was built (`''` or `/name`). */
export interface Served {
	folder: string;
	base: string;
}

/** The path under the base, or null where it is none of this site's. */
function within(base: string, path: string): string | null {
	if (base === '') return path;
	return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : null;
}

/** Whether a path without its last slash is that of a page. */
function isPage(folder: string, path: string): boolean {
	try {
		const clean = posix.normalize(decodeURIComponent(path));
		return !clean.includes('\0') && existsSync(join(folder, clean, 'index.html'));
	} catch {
		return false;
	}
}

/**
 * Serves a built site as a host would: pages end in a slash, what is not there is the site's own page, and the headers
 * are those of its `_headers`. sirv reads the files (types, ranges, entity tags, nothing outside the folder).
 */
export function staticServer({ folder, base }: Served): Server {
	const rules = readHeaders(folder);
	let missing = readFileSync(join(folder, '404.html'));
	const add = (response: ServerResponse, path: string) => {
		for (const [name, value] of headersFor(rules, base + path)) response.setHeader(name, value);
	};
	const absent = (request: IncomingMessage, response: ServerResponse) => {
		add(response, '/');
		// It is built again while it is served, and gone for the moment between two renamings.
		if (existsSync(join(folder, '404.html'))) missing = readFileSync(join(folder, '404.html'));
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : missing);
	};
	// `dev`: a folder that is built again while it is served is seen at once.
	const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: add });
	return createServer((request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?', 2);
		const inside = within(base, path);
		const lead = (location: string) => response.writeHead(308, { location: query === undefined ? location : `${location}?${query}` }).end();
		if (inside === null) return path === '/' ? lead(`${base}/`) : absent(request, response);
		if (!inside.endsWith('/') && isPage(folder, inside)) return lead(`${base}${inside}/`.replace(/^\/{2,}/, '/'));
		request.url = inside;
		return files(request, response, () => absent(request, response));
	});
}
