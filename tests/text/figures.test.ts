import { describe, expect, it } from 'vitest';
import { figuresIn, withFigures } from '../../src/text/figures.ts';
import { these, those } from '../../src/text/numbers.ts';

const VALUES = new Map<string, number | string>([
	['articles', 2],
	['argued-north', 1],
	['argued-south', 0],
	['languages', 'English and French'],
]);
const say = (text: string) => withFigures(text, VALUES);

describe('figures in our own prose', () => {
	it('are counted, with what stands beside one and several', () => {
		expect(say('{Articles text|texts} in {languages}.')).toBe('Two texts in English and French.');
		expect(say('{Argued-north of the authors argues|of the authors argue} so.')).toBe('One of the authors argues so.');
		expect(say('{Argued-south of the authors argues|of the authors argue} so, {argued-south} at all.')).toBe(
			'None of the authors argue so, none at all.',
		);
		expect(say('{argued-south text|texts}')).toBe('no texts');
	});
	it('that mean nothing are left as they stand, and are named with their place', () => {
		expect(say('{texts} and { } and {a b}')).toBe('{texts} and { } and {a b}');
		expect(figuresIn('No {Texts one|two}.')).toEqual([{ index: 3, written: '{Texts one|two}', name: 'texts' }]);
	});
	it('of one thing are no plural', () => {
		expect([these(1, 'article'), these(5, 'article'), those(1, 'article'), those(2, 'article')]).toEqual([
			'this article',
			'these five articles',
			'this article',
			'these articles',
		]);
	});
});
