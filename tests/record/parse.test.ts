import { expect, test } from 'vitest';
import { writtenLine } from '../../src/record/parse.ts';

/** How a line is written: its label, and each attribute as it stands, cut out of the line by its places. */
function spelled(line: string) {
	const written = writtenLine(line);
	if (written === null) return null;
	const { label, attributes } = written;
	return {
		label: label && line.slice(label.start, label.end),
		attributes: attributes.map(({ key, value, valueOffset, quote }) => [
			key,
			value === null ? null : `${quote ?? ''}${line.slice(valueOffset, valueOffset + value.length)}`,
		]),
	};
}

test('attributes are kept in their order, twice where they stand twice, and as they are written', () => {
	expect(spelled('::at[a \\] b [c]]{p=9 p="1&#48;" hedged #d.e f=\'\'}')).toEqual({
		label: 'a \\] b [c]',
		attributes: [
			['p', '9'],
			['p', '"1&#48;'],
			['hedged', null],
			['id', 'd'],
			['class', 'e'],
			['f', "'"],
		],
	});
});

test('a tab parts names as a space does', () => {
	expect(spelled(':::statement[A: b]{free\tinferred\tby\t=\tc}')?.attributes).toEqual([
		['free', null],
		['inferred', null],
		['by', 'c'],
	]);
});

test('a directive without label or braces has none, an empty label is one, and a line of prose is no directive', () => {
	expect(spelled('::at')).toEqual({ label: null, attributes: [] });
	expect(spelled('::at[]{}')).toEqual({ label: '', attributes: [] });
	expect(spelled('::at[a]{p=9')).toBeNull();
	expect(spelled('at[a]')).toBeNull();
});
