import { describe, expect, test } from 'vitest';
import { toneOf } from '../../src/model/link/voice.ts';
import { listedAs } from '../../src/model/views/actor-groups.ts';
import { byEarliestDay } from '../../src/model/views/comparison.ts';
import { byDate } from '../../src/model/views/neighbours.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { day, graphWith, made } from './made.ts';

const open = (latest: string) => ({ value: `[..${latest}]`, basis: 'inferred', note: null, earliest: null, latest });
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);

describe('in time', () => {
	const dated = [
		made('undated'),
		made('july', { said: day('2024-07-01') }),
		made('by-may', { said: open('2024-05-01') }),
		made('april', { said: day('2024-04-01') }),
	];

	test('a date with an open start stands at its last day, and undated ones last: in a comparison', () => {
		expect(ids(dated.toSorted(byEarliestDay))).toEqual(['april', 'by-may', 'july', 'undated']);
	});

	test('and among neighbours', () => {
		expect(ids(dated.toSorted((a, b) => byDate(a.said, b.said)))).toEqual(['april', 'by-may', 'july', 'undated']);
	});
});

test('a holder of a post who is silent stands with those in office, whoever else is silent stands apart', () => {
	const graph = graphWith([made('a', { speakers: ['somebody'], capacity: 'public', sides: [] })]);
	const listed = (id: string) => {
		const actor = graph.actor.get(id);
		return actor === undefined ? null : listedAs(graph, actor, new Set());
	};
	expect(listed('ada-oda')).toBe('office');
	expect(listed('ben-ito')).toBe('silent');
	expect(listed('somebody')).toBe('voice');
	expect(listed('norton')).toBe('metonym');
	expect(listed('north-ministry')).toBe('office');
});

test('a statement of both sides has the colour of the first, whatever order its sides are written in', () => {
	const graph = graphWith([]);
	const tone = (sides: string[], voice = 'attributed') => toneOf(graph, made('a', { sides, voice }));
	expect(tone(['south', 'north'])).toBe('first');
	expect(tone(['north', 'south'])).toBe('first');
	expect(tone(['south', 'other'])).toBe('second');
	expect(tone(['other'])).toBe('');
	expect(tone(['author'], 'own')).toBe('authors');
});
