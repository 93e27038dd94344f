import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import type { VFileMessage } from 'vfile-message';
import { reportWithHelp } from '../corpus.ts';
import { contentFolder } from './files.ts';
import { corpusOnce } from './load.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Forgets the evaluated modules of `src/`: `src/content.ts` and its neighbours hold the content in modules. */
function forgetModules(server: Server): void {
	for (const environment of Object.values(server.environments)) {
		if (!('runner' in environment)) continue;
		environment.moduleGraph.invalidateAll();
		const { evaluatedModules } = environment.runner as {
			evaluatedModules: { idToModuleMap: Map<string, { file: string }>; invalidateModule(module: { file: string }): void };
		};
		for (const module of evaluatedModules.idToModuleMap.values())
			if (module.file.includes('/src/')) evaluatedModules.invalidateModule(module);
	}
}

/** What the overlay shows: the whole report, and the lines around the first mistake. */
async function overlay(problems: readonly VFileMessage[]) {
	const [first] = problems;
	const id = first?.file ?? '';
	const line = first?.line ?? 1;
	const text = await readFile(id, 'utf8').catch(() => '');
	const from = Math.max(0, line - 3);
	const frame = text
		.split('\n')
		.slice(from, line + 2)
		.map((words, index) => `${String(from + index + 1).padStart(5)} | ${words}`)
		.join('\n');
	return {
		type: 'error' as const,
		err: {
			name: 'ContentError',
			title: 'A mistake in the content',
			message: reportWithHelp(problems),
			stack: '',
			frame,
			id,
			loc: { file: id, line, column: first?.column ?? 1 },
		},
	};
}

/** In dev: a save of any file of the content folder reloads the pages; a mistake goes to the overlay with its place. */
export function contentWatcher(): AstroIntegration {
	return {
		name: 'parallax-content-watcher',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = contentFolder();
				server.watcher.add(folder);
				let running = Promise.resolve();
				const reload = async () => {
					const { problems } = await corpusOnce();
					const client = server.environments['client'];
					if (problems.length > 0) {
						client?.hot.send(await overlay(problems));
						return;
					}
					forgetModules(server);
					client?.hot.send({ type: 'full-reload' });
				};
				server.watcher.on('all', (_event, path) => {
					// A hidden file is none of the corpus: the desk lays one down for a moment while it writes.
					if (!path.startsWith(folder) || basename(path).startsWith('.')) return;
					running = running.then(reload).catch((error: unknown) => {
						server.config.logger.error(String(error));
					});
				});
			},
		},
	};
}
