import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';
import { REAL_NAMES, realNamesIn } from './real-names.ts';

test('the words to look for are there', () => {
	expect(REAL_NAMES.size).toBeGreaterThan(50);
});

test.each(filesUnder('src', /\.(?:ts|astro|mjs|css|svg|json|md|yaml)$/))('%s names nobody of the real corpus', (file) => {
	expect(realNamesIn(readFileSync(file, 'utf8'))).toEqual([]);
});
