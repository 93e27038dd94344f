import { expect, test } from 'vitest';
import { densest, type MonthRun } from '../../src/charts/stretches.ts';
import type { TimelineData } from '../../src/islands/timeline/data.ts';
import { passing } from '../../src/islands/timeline/filter.ts';
import { item } from './items.ts';

const run = (id: string, from: number, labels: number): MonthRun => ({ id, from, to: from + 30, labels });

test('the densest months are drawn, in time, and the least dense are left out', () => {
	const all = [run('a', 0, 5), run('b', 40, 9), run('c', 80, 4), run('d', 120, 7), run('e', 160, 6)];
	expect(densest(all, 5, 3).map(({ id }) => id)).toEqual(['b', 'd', 'e']);
	expect(densest(all, 5, 9).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
});

test('of months that are as dense the earlier is drawn', () => {
	expect(densest([run('late', 90, 6), run('early', 0, 6)], 5, 1).map(({ id }) => id)).toEqual(['early']);
});

const items = [
	item('one', 'first', '2024-07-01', { topics: ['ferry'], presentation: 'direct' }),
	item('two', 'second', '2024-07-02', { topics: ['ferry'] }),
	item('three', 'events', '2024-07-03'),
];
const data = { items, sideOf: (lane: string) => (lane === 'first' ? 'north' : 'south') } as unknown as TimelineData;
const left = (filter: Parameters<typeof passing>[1]) => passing(data, filter).map(({ id }) => id);

test('a filter leaves what passes it, and every event', () => {
	expect(left({ side: 'north' })).toEqual(['one', 'three']);
	expect(left({ topic: 'ferry' })).toEqual(['one', 'two', 'three']);
	expect(left({ topic: 'tolls' })).toEqual(['three']);
	expect(left({ as: 'direct', topic: 'ferry' })).toEqual(['one', 'three']);
	expect(left({ by: 'two', side: 'north' })).toEqual(['three']);
	expect(left({ in: 'another' })).toEqual(['three']);
	expect(left({})).toEqual(['one', 'two', 'three']);
});
