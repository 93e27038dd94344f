import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';

/** Names that Astro asks of every page or endpoint. */
const ASKED = new Set(['GET', 'getStaticPaths', 'prerender', 'onRequest']);

/** The names of values that a file exports; a type may be there to be read, and a schema goes with its type. */
function valuesOf(code: string): string[] {
	const file = ts.createSourceFile('one.ts', code, ts.ScriptTarget.Latest, true);
	const types = new Set(file.statements.flatMap((node) => (ts.isTypeAliasDeclaration(node) ? [node.name.text] : [])));
	const exported = file.statements.filter(
		(node) => ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword),
	);
	const names = exported.flatMap((node) => {
		if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
		return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name !== undefined ? [node.name.text] : [];
	});
	return names.filter((name) => !types.has(name));
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
		['src/a.ts', 'export const one = 1; export function two() {} export interface Three {}'],
		['src/b.astro', 'import { two } from "./a.ts";'],
	]);
	expect(unread(files)).toEqual(['src/a.ts: one']);
});
