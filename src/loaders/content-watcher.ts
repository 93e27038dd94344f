import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { loadCorpus, report } from '../corpus.ts';
import { contentFolder, diskFiles } from './files.ts';
import { forgetCorpus } from './load.ts';

const LOADERS = ['corpus', 'articles', 'actors', 'statements', 'claims', 'events', 'topics', 'citations', 'inconsistencies', 'prose'].map(
	(name) => `parallax-${name}`,
);

/** In dev: a save in the content folder reloads the collections; a mistake goes to the overlay with its place. */
export function contentWatcher(): AstroIntegration {
	return {
		name: 'parallax-content-watcher',
		hooks: {
			'astro:server:setup': ({ server, refreshContent }) => {
				const folder = contentFolder();
				server.watcher.add(folder);
				let running = Promise.resolve();
				const reload = async () => {
					forgetCorpus();
					const { issues } = await loadCorpus(diskFiles(folder));
					const client = server.environments['client'];
					const first = issues[0];
					if (first !== undefined) {
						const file = first.file ?? '';
						const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
						const line = first.line ?? 1;
						const frame = lines
							.slice(Math.max(0, line - 3), line + 2)
							.map((text, index) => `${String(Math.max(1, line - 2) + index).padStart(5)} | ${text}`)
							.join('\n');
						client?.hot.send({
							type: 'error',
							err: { message: report(issues), stack: '', frame, id: file, loc: { file, line, column: first.column ?? 1 } },
						});
						return;
					}
					await refreshContent?.({ loaders: LOADERS });
					client?.hot.send({ type: 'full-reload' });
				};
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(folder)) return;
					running = running.then(reload).catch((error: unknown) => {
						server.config.logger.error(String(error));
					});
				});
			},
		},
	};
}
