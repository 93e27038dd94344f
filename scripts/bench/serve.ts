import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

/** Serves folders under prefixes on a free port, isolated so that a page may measure its memory. */
export async function serve(folders: Record<string, string>): Promise<{ origin: string; close(): void }> {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		const prefix = Object.keys(folders).find((p) => path.startsWith(p)) ?? '/';
		const file = join(folders[prefix] ?? '', path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
		readFile(file).then(
			(body) => {
				response.writeHead(200, {
					'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
					// As static hosts do: what was just read is not asked for again.
					'cache-control': 'max-age=600',
					'cross-origin-opener-policy': 'same-origin',
					'cross-origin-embedder-policy': 'require-corp',
				});
				response.end(body);
			},
			() => {
				response.writeHead(404);
				response.end();
			},
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
