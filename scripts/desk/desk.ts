import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../src/loaders/files.ts';
import { sourcesFolder } from '../sources.ts';

/** The folder of source texts that `npm run dev -- --sources <folder>` names, or `PARALLAX_SOURCES`. */
function sourcesOfDev(): string | null {
	const { values } = parseArgs({
		args: process.argv.slice(2),
		options: { sources: { type: 'string' } },
		strict: false,
		allowPositionals: true,
	});
	const folder = sourcesFolder(typeof values.sources === 'string' ? values.sources : undefined);
	return folder === null ? null : resolve(folder);
}

/** The review desk at `/desk/`, in the development server only: a build runs none of this. */
export function reviewDesk(): AstroIntegration {
	return {
		name: 'parallax-desk',
		hooks: {
			// Pages read the texts where a build reads them: from the environment.
			'astro:config:setup': ({ command }) => {
				const folder = command === 'dev' ? sourcesOfDev() : null;
				if (folder !== null) process.env['PARALLAX_SOURCES'] = folder;
			},
			'astro:server:setup': async ({ server, logger }) => {
				const [{ DeskRequests }, { DeskSession }] = await Promise.all([import('./requests.ts'), import('./session.ts')]);
				const folder = contentFolder();
				const base = server.config.base.replace(/\/?$/, '/');
				const desk = new DeskRequests(new DeskSession(folder, sourcesOfDev()), base, randomBytes(24).toString('base64url'));
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(folder)) desk.changed();
				});
				server.middlewares.use((request, response, next) => {
					const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
					if (!pathname.startsWith(`${base}desk/`)) next();
					else desk.answer(request, response, pathname.slice(`${base}desk/`.length)).catch(next);
				});
				logger.info(`Review desk at ${base}desk/`);
			},
		},
	};
}
