import { expect, test } from 'vitest';
import { shadeOf, tiesMatrix } from '../../src/charts/ties-matrix.ts';
import type { Tie, TieStanding, Ties } from '../../src/model/views/ties.ts';

const node = (id: string, standing: TieStanding) => ({ id, name: id.toUpperCase(), standing });
const tie = (from: string, to: string, ...statements: string[]): Tie => ({ from, to, statements });
const ties: Ties = {
	speaker: 'from',
	sources: [node('pen', 'authors'), node('light', 'first'), node('heavy', 'first'), node('other', 'second')],
	targets: [node('port', 'second'), node('bay', 'first')],
	ties: [
		tie('pen', 'port', 's1'),
		tie('light', 'port', 's2'),
		tie('heavy', 'port', 's3', 's4', 's5'),
		tie('heavy', 'bay', 's5'),
		tie('other', 'bay', 's6', 's7'),
	],
};
const all = { rows: 10, columns: 10 };

test('every tie stands in one cell, rows and columns by side and then the heaviest first', () => {
	const { columns, groups, left } = tiesMatrix(ties, all);
	expect(columns.map((c) => c.node.id)).toEqual(['bay', 'port']);
	expect(groups.map((g) => [g.standing, g.rows.map((r) => r.node.id)])).toEqual([
		['first', ['heavy', 'light']],
		['second', ['other']],
		['authors', ['pen']],
	]);
	const cells = groups.flatMap((g) => g.rows.flatMap((r) => r.cells.filter((cell) => cell !== null)));
	expect(new Set(cells)).toEqual(new Set(ties.ties));
	expect(cells).toHaveLength(ties.ties.length);
	expect(left).toBe(0);
});

test('a statement about two counts once in the total of its row', () => {
	expect(tiesMatrix(ties, all).groups[0]?.rows[0]?.total).toBe(3);
});

test('where there is no room the lightest are left out, and how many ties that is is told', () => {
	const { columns, groups, left } = tiesMatrix(ties, { rows: 2, columns: 1 });
	expect(columns.map((c) => c.node.id)).toEqual(['port']);
	expect(groups.flatMap((g) => g.rows.map((r) => r.node.id))).toEqual(['heavy', 'other']);
	expect(left).toBe(4);
});

test('shades grow with the count', () => {
	expect([1, 2, 3, 4, 5, 40].map((n) => shadeOf(tie('a', 'b', ...Array.from({ length: n }, (_, i) => `s${i}`))))).toEqual([
		1, 2, 3, 3, 4, 4,
	]);
});
