import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { passageRange } from '../../src/model/verify/passage-range.ts';
import { sampleOf } from '../../src/model/verify/sample.ts';
import { verified } from './ports.ts';

describe('coverage', () => {
	it('counts every word once, and quoted words among them', async () => {
		const { coverage, verdicts } = await verified();
		const [article] = coverage;
		expect(article).toEqual({
			article: 'ferry-lights',
			words: 139,
			quoted: 24,
			direct: 46,
			partial: 0,
			indirect: 27,
			mention: 16,
			own: 24,
			furniture: 4,
			rest: 22,
			found: verdicts.length,
			absent: 0,
			uncheckable: 0,
			shared: 0,
			unaccounted: 0,
		});
	});
	it('counts a word of a direct and an indirect passage as direct', async () => {
		const [before] = (await verified()).coverage;
		const [after] = (await verified({ record: [['She added that the … need rest', 'Ada Holm, who runs … need rest']] })).coverage;
		expect(after?.direct).toBe(before?.direct);
		expect(after?.indirect).toBe(before?.indirect);
	});
	it('holds ids and numbers only', async () => {
		const [{ article, ...numbers } = { article: '' }] = (await verified()).coverage;
		expect(article).toBe('ferry-lights');
		expect(Object.values(numbers).every((value) => typeof value === 'number')).toBe(true);
	});
});

describe('the draw', () => {
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	const ids = Array.from({ length: 50 }, (_, k) => `statement-${k}`);
	it('is the same whatever the order, another for another seed, and never twice the same id', () => {
		const first = sampleOf(ids, 'a', hash);
		expect(first).toHaveLength(30);
		expect(new Set(first).size).toBe(30);
		expect(sampleOf([...ids].reverse(), 'a', hash)).toEqual(first);
		expect(sampleOf(ids, 'b', hash)).not.toEqual(first);
	});
	it('is all where there are fewer', () => {
		expect([...sampleOf(['x', 'y'], 'a', hash)].sort()).toEqual(['x', 'y']);
	});
});

describe('passageRange', () => {
	it('reaches from the first words to the end of the last', () => {
		expect(passageRange('One two three four five.', { start: 'two three', end: 'five' })).toEqual({ start: 4, end: 23 });
	});
	it('may be one run, or two that overlap', () => {
		expect(passageRange('One two three.', { start: 'two', end: 'two' })).toEqual({ start: 4, end: 7 });
		expect(passageRange('One two three.', { start: 'One two', end: 'two three' })).toEqual({ start: 0, end: 13 });
	});
	it('is null where words are missing, repeated, or end before they start', () => {
		for (const [start, end] of [
			['four', 'three'],
			['One', 'four'],
			['a', 'three'],
			['three', 'One'],
			['One two three', 'two'],
		] as const)
			expect(passageRange('One two three, a or a.', { start, end })).toBeNull();
	});
});
