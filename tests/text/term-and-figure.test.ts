import { expect, test } from 'vitest';
import { sayFigure, sayUnit } from '../../src/text/figure.ts';
import { sayList } from '../../src/text/list.ts';

test('a figure says what qualifies it, and its unit apart', () => {
	expect(sayFigure({ value: 1000, unit: 'firm', measure: 'count, more than' })).toBe('more than 1,000');
	expect(sayFigure({ value: 120, unit: 'kilometre', measure: 'at-most' })).toBe('at most 120');
	expect(sayFigure({ value: 40, unit: 'percent', measure: 'share' })).toBe('40 %');
	expect([sayUnit({ value: 1, unit: 'firm', measure: null }), sayUnit({ value: 1, unit: 'percent', measure: null })]).toEqual([
		'unit: firm',
		null,
	]);
});

test('things are listed as they are said', () => {
	expect([sayList([]), sayList(['a']), sayList(['a', 'b']), sayList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
