import { describe, expect, test } from 'vitest';
import { soundnessBy } from '../../src/model/agreement/agreement.ts';

const figures = (alpha: number | null) => ({ units: 9, agreed: 9, share: 1, kappa: alpha, alpha });

describe('the use of a field', () => {
	test('alpha over everything decides, and what the examples carry is told', () => {
		expect(soundnessBy(figures(0.66), figures(1))).toBe('not-drawn');
		expect(soundnessBy(figures(0.67), figures(0.67))).toBe('sound');
		expect(soundnessBy(figures(0.9), figures(0.5))).toBe('unsure');
		expect(soundnessBy(figures(null), figures(null))).toBe('sound');
	});
});
