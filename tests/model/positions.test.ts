import { describe, expect, test } from 'vitest';
import { broadFirst, type PositionStance, positionsOf } from '../../src/model/link/positions.ts';

/** Two answers to one question, one of them in three steps of detail and with a second detail beside. */
const { upwards, rival, same } = positionsOf([
	{ id: 'waits', broader: null },
	{ id: 'waits-for-bank', broader: 'waits' },
	{ id: 'waits-for-licences', broader: 'waits-for-bank' },
	{ id: 'waits-for-weather', broader: 'waits' },
	{ id: 'sails', broader: null },
]);

const stance = (words: string): PositionStance => {
	const [how = '', claim = ''] = words.split(' ');
	return { how: how as PositionStance['how'], claim };
};

describe('two answers are rivals', () => {
	test.each([
		['two positions that nothing joins', 'asserts waits', 'asserts sails'],
		['a detail of one and the other', 'asserts waits-for-licences', 'asserts sails'],
		['a position and its denial', 'asserts waits', 'denies waits'],
		['a detail and the denial of what is broader, by one step', 'asserts waits-for-bank', 'denies waits'],
		['a detail and the denial of what is broader, by two steps', 'asserts waits-for-licences', 'denies waits'],
	])('%s', (_, one, other) => {
		expect(rival(stance(one), stance(other))).toBe(true);
		expect(rival(stance(other), stance(one))).toBe(true);
	});
});

describe('two answers are no rivals', () => {
	test.each([
		['a position and itself', 'asserts waits', 'asserts waits'],
		['a detail and what is broader, by one step', 'asserts waits-for-bank', 'asserts waits'],
		['a detail and what is broader, by two steps', 'asserts waits-for-licences', 'asserts waits'],
		['two details of one position: both can be held', 'asserts waits-for-licences', 'asserts waits-for-weather'],
		['a position and the denial of a detail: the rest of it stands', 'asserts waits', 'denies waits-for-bank'],
		['a detail and the denial of another detail', 'asserts waits-for-weather', 'denies waits-for-bank'],
		['a position and the denial of the other', 'asserts sails', 'denies waits'],
		['two denials', 'denies waits', 'denies sails'],
	])('%s', (_, one, other) => {
		expect(rival(stance(one), stance(other))).toBe(false);
		expect(rival(stance(other), stance(one))).toBe(false);
	});
});

describe('two answers are the same', () => {
	test.each([
		['one position', 'asserts waits', 'asserts waits'],
		['a detail counts for what is broader', 'asserts waits-for-licences', 'asserts waits'],
		['two details of one position', 'asserts waits-for-licences', 'asserts waits-for-weather'],
		['two denials of one position', 'denies waits', 'denies waits'],
		['who denies what is broader denies its detail', 'denies waits', 'denies waits-for-licences'],
	])('%s', (_, one, other) => {
		expect(same(stance(one), stance(other))).toBe(true);
		expect(same(stance(other), stance(one))).toBe(true);
	});
	test.each([
		['two positions', 'asserts waits', 'asserts sails'],
		['a position and its denial', 'asserts waits', 'denies waits'],
		['denials of two details', 'denies waits-for-bank', 'denies waits-for-weather'],
		['denials of two positions', 'denies waits', 'denies sails'],
	])('but not %s', (_, one, other) => {
		expect(same(stance(one), stance(other))).toBe(false);
		expect(same(stance(other), stance(one))).toBe(false);
	});
});

test('a circle of broader positions ends where it closes', () => {
	const circle = positionsOf([
		{ id: 'a', broader: 'b' },
		{ id: 'b', broader: 'a' },
	]);
	expect(circle.upwards('a')).toEqual(['a', 'b']);
	expect(upwards('waits-for-licences')).toEqual(['waits-for-licences', 'waits-for-bank', 'waits']);
});

test('a broader position stands before its details, each before its own', () => {
	const claims = [
		{ id: 'waits-for-licences', broader: 'waits-for-bank' },
		{ id: 'sails', broader: null },
		{ id: 'waits-for-bank', broader: 'waits' },
		{ id: 'waits', broader: null },
		{ id: 'waits-for-weather', broader: 'waits' },
		{ id: 'of-nothing-here', broader: 'elsewhere' },
	];
	expect(broadFirst(claims).map((claim) => claim.id)).toEqual([
		'sails',
		'waits',
		'waits-for-bank',
		'waits-for-licences',
		'waits-for-weather',
		'of-nothing-here',
	]);
});
