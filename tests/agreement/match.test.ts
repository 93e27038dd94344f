import { describe, expect, test } from 'vitest';
import { match, overlapOf, type ParagraphStretch } from '../../src/model/agreement/match.ts';

const at = (paragraph: number, start: number, end: number): ParagraphStretch => ({ paragraph, start, end });

describe('overlap', () => {
	test('is what both cover of what either covers', () => {
		expect(overlapOf([at(1, 0, 10)], [at(1, 5, 15)])).toBeCloseTo(5 / 15, 10);
		expect(overlapOf([at(1, 0, 10)], [at(2, 0, 10)])).toBe(0);
	});
	test('counts characters once, however many passages cover them', () => {
		expect(overlapOf([at(1, 0, 10), at(1, 0, 10)], [at(1, 0, 10)])).toBe(1);
	});
});

describe('matching', () => {
	test('is one to one, the best overlap first', () => {
		const first = [
			{ key: 'short', stretches: [at(1, 0, 10)] },
			{ key: 'long', stretches: [at(1, 0, 20)] },
		];
		const second = [
			{ key: 1, stretches: [at(1, 0, 20)] },
			{ key: 2, stretches: [at(1, 0, 11)] },
		];
		expect(match(first, second)).toEqual([
			{ first: 'short', second: 2, overlap: 0.91 },
			{ first: 'long', second: 1, overlap: 1 },
		]);
	});
	test('leaves alone what hardly overlaps', () => {
		expect(match([{ key: 'a', stretches: [at(1, 0, 10)] }], [{ key: 1, stretches: [at(1, 9, 30)] }])).toEqual([]);
	});
});
