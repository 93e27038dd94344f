import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';
import { realNamesIn } from './real-names.ts';

test('no file of src/ names a side, a place, a person or an outlet of the first corpus', () => {
	const files = filesUnder('src', /\.(?:ts|astro|mjs|css|svg|json|md|yaml)$/);
	expect(files.length).toBeGreaterThan(300);
	expect(files.flatMap((file) => realNamesIn(readFileSync(file, 'utf8')).map((name) => `${file} ${name}`))).toEqual([]);
});

test('the names are found where they stand', () => {
	expect(realNamesIn('one\nTokyo says')).toEqual(['line 2: tokyo']);
});
