import { describe, expect, test } from 'vitest';
import { agreementFigures, cohen, krippendorff, masi, nominal, type ValuePair } from '../../src/model/agreement/statistics.ts';

const pairs = (text: string): ValuePair[] =>
	text.split(' ').map((pair) => {
		const [a = '', b = ''] = pair.split('/');
		return [a.split('+').filter(Boolean), b.split('+').filter(Boolean)];
	});

// Krippendorff (2011), "Computing Krippendorff's alpha-reliability", two observers, nominal data with two and five values.
const BINARY = pairs('0/1 1/1 0/1 0/0 0/0 0/1 0/0 0/0 1/0 0/0');
const FIVE = pairs('a/b a/a b/b b/b d/b c/c c/c c/c e/e d/d d/d a/d');

describe('alpha', () => {
	test('of two observers and binary data, as published', () => {
		expect(krippendorff(BINARY, nominal)).toBeCloseTo(0.095, 3);
	});
	test('of two observers and five values, as published', () => {
		expect(krippendorff(FIVE, nominal)).toBeCloseTo(0.692, 3);
	});
	test('is not defined where all values are the same, or nothing was coded', () => {
		expect(krippendorff(pairs('a/a a/a'), nominal)).toBeNull();
		expect(krippendorff([], nominal)).toBeNull();
	});
	test('is 1 where both always agree and values differ', () => {
		expect(krippendorff(pairs('a/a b/b'), nominal)).toBe(1);
	});
});

describe('kappa', () => {
	test("of Cohen's table: 20, 5, 10 and 15 of 50", () => {
		const table = `${'y/y '.repeat(20)}${'y/n '.repeat(5)}${'n/y '.repeat(10)}${'n/n '.repeat(15)}`.trim();
		expect(cohen(pairs(table))).toBeCloseTo(0.4, 10);
	});
	test('is not defined where chance alone always agrees', () => {
		expect(cohen(pairs('a/a a/a'))).toBeNull();
	});
});

describe('MASI', () => {
	const distance = (text: string) => {
		const [pair] = pairs(text);
		return pair === undefined ? Number.NaN : masi(...pair);
	};
	test('weighs how one set holds the other', () => {
		expect(distance('a+b/b+a')).toBe(0);
		expect(distance('a/a+b')).toBeCloseTo(1 - (1 / 2) * (2 / 3), 10);
		expect(distance('a+b/b+c')).toBeCloseTo(1 - (1 / 3) * (1 / 3), 10);
		expect(distance('a/b')).toBe(1);
	});
	test('of nothing and nothing is none, of nothing and something all', () => {
		expect(distance('/')).toBe(0);
		expect(distance('/a')).toBe(1);
	});
});

test('figures count whole sets, whatever their order', () => {
	expect(agreementFigures(pairs('a+b/b+a a/b'), masi)).toMatchObject({ units: 2, agreed: 1, share: 0.5 });
});
