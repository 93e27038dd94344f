/** What pictures are drawn with: the site's own fonts, as outlines, and its signs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import decompress from 'woff2-encoder/decompress';
import { signsOf, type Tools } from '../src/pictures/sheet.ts';
import { type FontFiles, typesetterOf } from '../src/pictures/typesetter.ts';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic'];
const FAMILIES = { sans: 'source-sans-3', serif: 'source-serif-4' } as const;

function filesOf(family: string): Promise<Uint8Array[]> {
	return Promise.all(
		SUBSETS.map((subset) => {
			const file = import.meta.resolve(`@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`);
			return decompress(readFileSync(fileURLToPath(file)));
		}),
	);
}

/** Reads fonts and signs. */
export async function pictureTools(): Promise<Tools> {
	const fonts: FontFiles = { sans: await filesOf(FAMILIES.sans), serif: await filesOf(FAMILIES.serif) };
	return { setter: typesetterOf(fonts), signs: signsOf(readFileSync('public/signs.svg', 'utf8')) };
}
