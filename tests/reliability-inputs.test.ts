import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The last cell of every line of every table in the list of inputs. */
const CELLS = readFileSync('docs/reliability-inputs.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.startsWith('| input '))
	.map((line) => line.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '');

/** The tests that a cell names: a file, and words of a title in it. */
const named = (cell: string) =>
	[...cell.matchAll(/`(tests\/[^`]+)`([^;`]*)/g)].map(([, file = '', words = '']) => ({ file, words: words.trim() }));

test('every input names a test that exists, or says that it has none', () => {
	expect(CELLS.length).toBeGreaterThan(50);
	expect(CELLS.filter((cell) => named(cell).length === 0 && !cell.startsWith('no test'))).toEqual([]);
	const missing = CELLS.flatMap(named).filter(({ file, words }) => {
		if (!existsSync(file)) return true;
		return words !== '' && (statSync(file).isDirectory() || !readFileSync(file, 'utf8').includes(words));
	});
	expect(missing).toEqual([]);
});
