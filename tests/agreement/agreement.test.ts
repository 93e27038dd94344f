import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markOf } from '../../src/model/agreement/agreement.ts';
import { Agreement, FirstCoding, Matches, SecondCoding } from '../../src/schema/agreement.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
const made = Agreement.parse(json('agreement.json'));
const matches = Matches.parse(json('coding/matches.json'));

const figures = (alpha: number | null) => ({ units: 9, agreed: 9, share: 1, kappa: alpha, alpha });

describe('the use of a field', () => {
	test('alpha over everything decides, and what the examples carry is told', () => {
		expect(markOf(figures(0.66), figures(1))).toBe('not-drawn');
		expect(markOf(figures(0.67), figures(0.67))).toBe('sound');
		expect(markOf(figures(0.9), figures(0.5))).toBe('unsure');
		expect(markOf(figures(null), figures(null))).toBe('sound');
	});
});

describe('the agreement on this corpus', () => {
	test('matches every statement of either coder at most once, and loses none', () => {
		for (const { article, pairs, firstOnly, secondOnly } of matches.articles) {
			const first = FirstCoding.parse(json(`coding/first/${article}.json`)).statements.map((s) => s.id);
			const second = SecondCoding.parse(json(`coding/${article}.json`)).statements.map((s) => s.n);
			expect([...pairs.map((p) => p.first), ...firstOnly].sort()).toEqual([...first].sort());
			expect([...pairs.map((p) => p.second), ...secondOnly].sort((a, b) => a - b)).toEqual(second);
		}
	});
	test('says why each disagreement was settled as it was', () => {
		expect(made.disagreements.filter((d) => d.why === null).map((d) => `${d.about} ${d.field}`)).toEqual([]);
	});
});
