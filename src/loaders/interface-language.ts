import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import compile from 'icu-minify/compile';
import { markForeign } from './foreign-words.ts';
import { corpusOnce } from './load.ts';

type Plugin = Extract<NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>, { name: string }>;
/** What a catalogue file holds: messages, and tables of them. */
interface Tree {
	[key: string]: string | Tree;
}

const CATALOGUE = /\/src\/words\/\w+\/[\w-]+\.json$/;
const SPOKEN = '\0parallax-language';

/** The messages of a catalogue file, compiled. */
const compiled = (tree: Tree): unknown =>
	Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]));

/** Puts the catalogue of one language, compiled, where the code names the English one, so that nothing passes a language around. */
function catalogue(language: string): Plugin {
	return {
		name: 'parallax-interface-language',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (/(?:^\.|\/words)\/language\.ts$/.test(source)) return SPOKEN;
			if (importer === undefined || !/\/src\/words\/\w+\.ts$/.test(importer)) return null;
			if (source === './compile.ts') return this.resolve('./compiled.ts', importer);
			return source.startsWith('./en/') && language !== 'en' ? this.resolve(source.replace('/en/', `/${language}/`), importer) : null;
		},
		load(id) {
			if (id === SPOKEN) return `export const language = ${JSON.stringify(language)};`;
			if (!CATALOGUE.test(id)) return null;
			this.addWatchFile(id);
			const messages = compiled(JSON.parse(readFileSync(id, 'utf8')) as Tree);
			return { code: `export default ${JSON.stringify(messages)};`, moduleType: 'js' };
		},
	};
}

/** The letters of a language's own script; a page in Latin letters tells nothing by them. */
function ownLetters(language: string): RegExp | null {
	const script = new Intl.Locale(language).maximize().script ?? 'Latn';
	if (script === 'Latn') return null;
	return script === 'Jpan' ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u : new RegExp(`\\p{Script=${script}}`, 'u');
}

/** Says of every word that a page leaves in the corpus's language that it is in that. */
async function markPages(folder: string, lang: string): Promise<void> {
	const own = ownLetters(lang);
	const theirs = (await corpusOnce()).collections?.corpus.language ?? 'en';
	if (own === null) return;
	for (const name of (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.html'))) {
		const path = join(folder, name);
		await writeFile(path, markForeign(await readFile(path, 'utf8'), { lang, theirs, own }));
	}
}

/** Builds the site's interface in one language; the statements stay as they are. */
export function interfaceLanguage(language: string): AstroIntegration {
	return {
		name: 'parallax-interface-language',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				if (language !== 'en') await markPages(fileURLToPath(dir), language);
			},
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({ vite: { plugins: [catalogue(language)], worker: { plugins: () => [catalogue(language)] } } }),
		},
	};
}
