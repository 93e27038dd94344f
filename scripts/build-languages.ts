import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Collections } from '../src/model/link/collections.ts';
import { TRANSLATED } from '../src/words/languages.ts';

/** The further languages of the interface: those of the corpus that are wholly translated; a corpus of three sides has none. */
export async function furtherLanguages(file: string): Promise<string[]> {
	const { collections } = JSON.parse(await readFile(file, 'utf8')) as { collections: Collections };
	const { languages, sides } = collections.corpus;
	return sides.length > 2 ? [] : languages.filter((lang) => TRANSLATED.includes(lang));
}

/** What the site has once, whatever the language: our own prose, what is made for machines, what a host reads at its top. */
const ONCE = ['about', 'data', 'embed', 'feeds', '404.html'];

/** Files that hold words of the interface. */
const SPOKEN = /^(?:compare\/data|timeline\/items|network\/[\w-]+|search\/texts\/[^/]+)\.json$/;

/** Leaves the pages of a language in its folder; scripts go beside those of the site, under names that their content gives. */
export async function keepPages(out: string, site: string): Promise<void> {
	if (existsSync(join(out, '_astro'))) await cp(join(out, '_astro'), join(site, '_astro'), { recursive: true });
	await Promise.all([...ONCE, '_astro'].map((name) => rm(join(out, name), { recursive: true, force: true })));
	// What is printed is in the language of the records, which its statements are in too.
	await Promise.all(
		(await readdir(out, { recursive: true }))
			.filter((name) => /\/(?:dossier|worksheet)$/.test(name))
			.map((name) => rm(join(out, name), { recursive: true, force: true })),
	);
	const files = await readdir(out, { recursive: true, withFileTypes: true });
	const others = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
	await Promise.all(others.filter((file) => !file.endsWith('.html') && !SPOKEN.test(relative(out, file))).map((file) => rm(file)));
}
