import { expect, test } from 'vitest';
import { markedText } from '../../src/model/views/marked-text.ts';

const passage = (paragraph: number, start: string, end: string) => ({ paragraph, start, end });
const TEXT = ['A title', 'Brandt said the ferry waits, and Tamm agreed that it waits.'];
const outer = { id: 'outer', passages: [passage(2, 'Brandt said', 'it waits')] };
const inner = { id: 'inner', passages: [passage(2, 'Tamm agreed', 'it waits')] };

test('nothing of a text is lost, and nothing added', () => {
	const marked = markedText(TEXT, [outer, inner]);
	expect(marked.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual(TEXT);
});

test('a passage within another is cut out of it and lies in both', () => {
	const [, second] = markedText(TEXT, [outer, inner]);
	expect(second?.stretches.map(({ text, statements }) => [text, statements])).toEqual([
		['Brandt said the ferry waits, and ', ['outer']],
		['Tamm agreed that it waits', ['outer', 'inner']],
		['.', []],
	]);
});

test('links lead to the first passage of a statement, and each place where one begins leads back', () => {
	const twice = { id: 'twice', passages: [passage(2, 'Tamm agreed', 'it waits'), passage(1, 'A title', 'A title')] };
	const begins = markedText(TEXT, [twice]).flatMap(({ number, stretches }) => stretches.flatMap((s) => s.begins.map((b) => [number, b])));
	expect(begins).toEqual([
		[1, { statement: 'twice', anchor: false }],
		[2, { statement: 'twice', anchor: true }],
	]);
});

test('a passage that the text does not hold marks nothing', () => {
	const [only] = markedText(['The ferry waits.'], [outer]);
	expect(only?.stretches).toEqual([{ text: 'The ferry waits.', statements: [], begins: [] }]);
});
