import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './imports.ts';

/** Lines at which a file is split by its ideas. */
const MOST = 250;

/** Files that are longer, and why: each may shrink and not grow; one that is short enough loses its line here. */
const LONGER: Readonly<Record<string, { lines: number; why: string }>> = {
	'src/rules.ts': { lines: 300, why: 'one table: every rule with its sentence and its help' },
	'src/corpus.ts': { lines: 320, why: 'the one door to a corpus: files in, collections and a report out' },
};

test('no file of src/ and scripts/ is longer than a reader takes in', () => {
	const files = [...filesUnder('src'), ...filesUnder('scripts')];
	expect(files.length).toBeGreaterThan(500);
	const lines = new Map(files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1]));
	expect([...lines].filter(([file, length]) => length > (LONGER[file]?.lines ?? MOST))).toEqual([]);
	expect(Object.keys(LONGER).filter((file) => (lines.get(file) ?? 0) <= MOST)).toEqual([]);
});
