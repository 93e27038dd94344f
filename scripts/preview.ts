/** `npm run preview [-- --port 4321] [--host 0.0.0.0]`: serves the built site and prints its address; the next free port where that one is taken. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { staticServer } from './static-server.ts';

const { values } = parseArgs({
	options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, out: { type: 'string' }, base: { type: 'string' } },
});
const folder = values.out ?? process.env['PARALLAX_OUT'] ?? 'dist';
const base = (values.base ?? process.env['BASE'] ?? '').replace(/\/+$/, '');
/** A port that was asked for is the one or none; otherwise the next free one of these many will do. */
const TRIES = values.port === undefined ? 50 : 1;

if (!existsSync(`${folder}/404.html`)) {
	console.error(`There is no built site in ${folder}/: run \`npm run build\` first.`);
	process.exit(1);
}
const server = staticServer({ folder, base });

function listen(port: number, left: number): void {
	server.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE' && left > 1) return listen(port + 1, left - 1);
		console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: name another with --port.` : error.message);
		process.exit(1);
	});
	server.listen(port, values.host, () => {
		server.removeAllListeners('error');
		console.log(`${folder}/ is at http://${values.host.includes(':') ? `[${values.host}]` : values.host}:${port}${base}/ (Ctrl+C ends it)`);
	});
}
listen(Number(values.port ?? 4321), TRIES);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		server.closeAllConnections();
		server.close(() => process.exit(0));
	});
}
