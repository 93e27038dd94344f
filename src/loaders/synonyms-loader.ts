import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { contentFolder, diskFiles } from './files.ts';

const FILE = 'synonyms.yaml';

/** Raises a mistake as Astro's overlay shows it. */
function fail(file: string, line: number, column: number, unexpected: string): never {
	const message = `${file}:${line}:${column}  Unexpected ${unexpected}, expected a list of groups of two or more words: \`- [defence, defense]\``;
	throw Object.assign(new AstroError(message), { name: 'ContentError', loc: { file, line, column } });
}

/** The groups of `content/synonyms.yaml`; none where there is no such file. */
export function readSynonyms(file: string, text: string): string[][] {
	const counter = new LineCounter();
	const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter });
	const at = (offset: number) => counter.linePos(offset);
	const [error] = document.errors;
	if (error !== undefined) fail(file, at(error.pos[0]).line, at(error.pos[0]).col, error.code);
	if (document.contents === null) return [];
	if (!isSeq(document.contents)) fail(file, 1, 1, 'text');
	return document.contents.items.map((item) => {
		const words = isSeq(item) ? item.items.flatMap((word) => (isScalar(word) && typeof word.value === 'string' ? [word.value] : [])) : [];
		const offset = isSeq(item) || isScalar(item) ? (item.range?.[0] ?? 0) : 0;
		if (words.length < 2 || words.some((word) => /\s|^$/.test(word))) fail(file, at(offset).line, at(offset).col, 'group');
		return words;
	});
}

/** A thin loader over the optional registry of synonyms: one entry a group. */
export function synonymsLoader() {
	return {
		name: 'parallax-synonyms',
		load: async ({ store }) => {
			const files = diskFiles(contentFolder());
			const groups = readSynonyms(files.name(FILE), (await files.read(FILE)) ?? '');
			store.clear();
			groups.forEach((words, index) => {
				store.set({ id: String(index).padStart(7, '0'), data: { words } });
			});
		},
	} satisfies Loader;
}
