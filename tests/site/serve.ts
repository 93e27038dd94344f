/** A static server for the browser tests: `node serve.ts <folder> <port> [base]`. (`astro preview` runs once a project at most.) */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const [folder = 'dist', port = '4391', base = ''] = process.argv.slice(2);

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
};

createServer((request, response) => {
	const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
	const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : null;
	const file = inside === null ? null : join(folder, normalize(inside.endsWith('/') ? `${inside}index.html` : inside));
	const answer = file?.startsWith(folder + sep) ? readFile(file) : Promise.reject(new Error('outside'));
	answer.then(
		(body) => response.writeHead(200, { 'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' }).end(body),
		() => response.writeHead(404).end('not found'),
	);
}).listen(Number(port), '127.0.0.1');
