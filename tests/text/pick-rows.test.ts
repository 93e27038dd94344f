import { expect, test } from 'vitest';
import { csvText } from '../../src/text/csv.ts';
import { pickCsv, pickJson } from '../../src/text/pick-rows.ts';

const rows = [
	['id', 'text', 'said'],
	['one', '=1+1', '2024-07'],
	['two', 'a "b",\nc', ''],
	['three', '', '[..2024]'],
];

test('a download has the columns and cells of the data file, byte for byte, in the order asked for', () => {
	const file = csvText(rows);
	expect(pickCsv(file, ['one', 'two', 'three'])).toBe(file);
	expect(pickCsv(file, ['three', 'one', 'nobody'])).toBe(csvText([rows[0] ?? [], rows[3] ?? [], rows[1] ?? []]));
	expect(pickCsv(file, [])).toBe(csvText([rows[0] ?? []]));
});

test('a thing of a JSON download is that of the data file, with what is added to it', () => {
	const file = JSON.stringify([{ id: 'one', said: { value: '2024' } }, { id: 'two' }]);
	expect(
		JSON.parse(
			pickJson(
				file,
				[{ id: 'two' }, { id: 'one' }, { id: 'nobody' }].map((one) => ({ ...one, issues: ['x'] })),
			),
		),
	).toEqual([
		{ id: 'two', issues: ['x'] },
		{ id: 'one', said: { value: '2024' }, issues: ['x'] },
	]);
});
