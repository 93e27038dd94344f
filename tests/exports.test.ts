import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';

/** Names that Astro asks of every page or endpoint. */
const ASKED = new Set(['GET', 'getStaticPaths', 'prerender', 'onRequest']);

/** The names of values that a file exports; a type may be there to be read, and a schema goes with its type. */
function valuesOf(code: string): string[] {
	const types = new Set([...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name));
	const values = [...code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name = '']) => name);
	return values.filter((name) => !types.has(name));
}

/** Every word of a code. */
const wordsOf = (code: string) => new Set(code.match(/[\p{L}\p{N}_$]+/gu));

/** Exported values that no other file names. */
function unread(files: ReadonlyMap<string, string>): string[] {
	const homes = new Map<string, number>();
	for (const code of files.values()) for (const word of wordsOf(code)) homes.set(word, (homes.get(word) ?? 0) + 1);
	return [...files].flatMap(([file, code]) =>
		/^(?:src|scripts)\/.*\.ts$/.test(file)
			? valuesOf(code).flatMap((name) => (homes.get(name) === 1 && !ASKED.has(name) ? [`${file}: ${name}`] : []))
			: [],
	);
}

test('nothing is exported that no other file names', () => {
	const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesUnder(folder)).concat('astro.config.mjs');
	expect(unread(new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))).join('\n')).toBe('');
});

test('an export is read where another file names it, and a type is none', () => {
	const files = new Map([
		['src/a.ts', 'export const one = 1;\nexport function two() {}\nexport const Three = 3;\nexport type Three = 3;'],
		['src/b.astro', 'import { two } from "./a.ts";'],
	]);
	expect(unread(files)).toEqual(['src/a.ts: one']);
});
