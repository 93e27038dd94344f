import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';

/** Names that Astro asks of every page or endpoint. */
const ASKED = new Set(['GET', 'getStaticPaths', 'prerender', 'onRequest']);

/** The names that a file exports; a schema and its type are one name. */
function exportsOf(code: string): Set<string> {
	const file = ts.createSourceFile('one.ts', code, ts.ScriptTarget.Latest, true);
	const names = new Set<string>();
	for (const node of file.statements) {
		if (!ts.canHaveModifiers(node) || !ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) continue;
		if (ts.isVariableStatement(node)) for (const { name } of node.declarationList.declarations) names.add(name.getText());
		else if ('name' in node && node.name !== undefined) names.add((node.name as ts.Identifier).text);
	}
	return names;
}

function homesOf(files: readonly string[], read: (file: string) => string): Map<string, string[]> {
	const homes = new Map<string, string[]>();
	for (const file of files)
		for (const name of exportsOf(read(file))) if (!ASKED.has(name)) homes.set(name, [...(homes.get(name) ?? []), file]);
	return homes;
}

const twice = (homes: ReadonlyMap<string, string[]>) => [...homes].filter(([, files]) => files.length > 1);

test('no exported name stands twice in src/ and scripts/', () => {
	const files = [...filesUnder('src', /\.ts$/), ...filesUnder('scripts', /\.ts$/)];
	expect(files.length).toBeGreaterThan(300);
	expect(twice(homesOf(files, (file) => readFileSync(file, 'utf8')))).toEqual([]);
});

test('a name with two homes is found, a schema with its type is not', () => {
	const code: Readonly<Record<string, string>> = {
		a: 'export const One = 1; export type One = 1;',
		b: 'export interface One {}',
		c: 'const One = 2;',
	};
	expect(twice(homesOf(Object.keys(code), (file) => code[file] ?? ''))).toEqual([['One', ['a', 'b']]]);
});
