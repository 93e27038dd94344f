import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>, { name: string }>;

/** The folder of the package that a module or a file belongs to, or null where it is ours. */
function packageOf(id: string): string | null {
	// What Vite itself puts into a bundle has no file.
	if (id.startsWith('\0vite/')) return resolve('node_modules/vite');
	const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id) ?? [];
	return folder ?? null;
}

/** A package as the notice names it, with the whole text of its licence. Throws where a package has none. */
function noticeOf(folder: string): [name: string, text: string] {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
	const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
	if (file === undefined) throw new Error(`${name} is shipped and has no licence file: licences.txt can't be written`);
	return [name ?? folder, `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`];
}

/** The licences of a site: ours, then those of the packages of which something is shipped, by name. */
function licencesText(folders: Iterable<string>): string {
	const notices = new Map([...folders].map(noticeOf));
	const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
	return [`What this site is made of\n\n${readFileSync('LICENSE', 'utf8')}`, ...sorted].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Writes `licences.txt` beside the pages: the notice of every package of which the built site ships a script, a style or a font. */
export function shippedLicences(): AstroIntegration {
	// The coast on a map is read by no bundler: its notice stands here, whether or not a topic has a map.
	const shipped = new Set<string>([resolve('node_modules/world-atlas')]);
	const note = (id: string) => {
		const folder = packageOf(id);
		if (folder !== null) shipped.add(folder);
	};
	const plugin = (scripts: boolean): Plugin => ({
		name: 'parallax-shipped-licences',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'asset') file.originalFileNames.map((name) => resolve(name)).forEach(note);
				// What the pages are computed with is not shipped: only scripts of the browser are.
				else if (scripts || this.environment.name === 'client') file.moduleIds.forEach(note);
			}
		},
	});
	return {
		name: 'parallax-shipped-licences',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin(false)], worker: { plugins: () => [plugin(true)] } } });
			},
			'astro:build:done': async ({ dir }) => {
				await writeFile(new URL('licences.txt', dir), licencesText(shipped));
			},
		},
	};
}
