import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** A doc sentence right above a component's props, above its first line of code where it is given none, or at its head. */
const DOCUMENTED = /^\/\*\*(?:(?!\*\/)[\s\S])*[.!]\s*\*\/\n(?:interface Props|const |export |\nimport |---)/m;

test('every component says what it shows and is given', () => {
	const files = [...filesUnder('src/components', /\.astro$/), ...filesUnder('src/layouts', /\.astro$/)];
	expect(files.length).toBeGreaterThan(60);
	expect(files.filter((file) => !DOCUMENTED.test(/^---\n([\s\S]*?)^---$/m.exec(read(file))?.[0] ?? ''))).toEqual([]);
});

test('no sheet is longer than 250 lines, and each names no order of layers of its own', () => {
	const sheets = filesUnder('src/styles', /\.css$/);
	expect(sheets.length).toBeGreaterThan(30);
	expect(sheets.filter((sheet) => read(sheet).split('\n').length > 251)).toEqual([]);
	expect(sheets.filter((sheet) => /^@layer [\w, ]+;/m.test(read(sheet)))).toEqual([]);
});

test('every class name in the sheets is a word', () => {
	const names = filesUnder('src/styles', /\.css$/).flatMap(
		(sheet) =>
			read(sheet)
				.replace(/\/\*[\s\S]*?\*\//g, '')
				.match(/\.[a-z][\w-]*/gi) ?? [],
	);
	expect([...new Set(names)].length).toBeGreaterThan(200);
	expect([...new Set(names)].filter((name) => name.length < 4)).toEqual([]);
});
