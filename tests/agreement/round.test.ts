import { describe, expect, test } from 'vitest';
import { freezeRound, roundOf, verdictsOf } from '../../src/model/agreement/round.ts';
import type { FirstCoding, RoundCoding } from '../../src/schema/agreement.ts';

const coding = (coder: RoundCoding['coder'], statements: RoundCoding['statements']): RoundCoding => ({
	coder,
	coded: '2030-01-01',
	fields: ['about', 'answers'],
	statements,
	doubts: [],
});
const records = coding('records', {
	one: { about: ['capital'], answers: [{ id: 'fair', by: 'article' }] },
	two: { about: ['bank'], answers: [{ id: 'fair', by: 'editor' }] },
	alone: { about: [], answers: [] },
});
const third = coding('third', {
	one: { about: ['state'], answers: [{ id: 'fair', by: 'speaker' }] },
	two: { about: ['bank'], answers: [] },
});
const STATES: Readonly<Record<string, string>> = { capital: 'state', state: 'state' };
const round = roundOf({ records, third, stateOf: (id) => STATES[id] ?? null, seen: (id) => id === 'one' });
const row = (field: string) => round.fields.find((f) => f.field === field);

describe('a later round', () => {
	test('compares what both coded, by id and folded to states', () => {
		expect(row('about')?.all).toMatchObject({ units: 2, agreed: 1 });
		expect(row('about: by state')?.all).toMatchObject({ units: 2, agreed: 2, alpha: 1 });
		expect(row('about')?.unseen).toMatchObject({ units: 1, agreed: 1 });
	});
	test('leaves out answers that only an editor sees, and asks who says so where the answer is the same', () => {
		expect(row('answers')?.all).toMatchObject({ units: 2, agreed: 2 });
		expect(row('answers: by')?.all).toMatchObject({ units: 1, agreed: 0 });
	});
	test('decides over an earlier one, field by field', () => {
		const [about] = round.fields;
		if (about === undefined) throw new Error('no field');
		const early = [
			{ ...about, mark: 'sound' as const },
			{ ...about, field: 'voice', mark: 'unsure' as const },
		];
		const verdicts = verdictsOf(early, [round]);
		expect(verdicts.find((v) => v.field === 'about')).toEqual({ field: 'about', round: 2, mark: about.mark });
		expect(verdicts.find((v) => v.field === 'voice')).toEqual({ field: 'voice', round: 1, mark: 'unsure' });
	});
});

test('only attributed statements are frozen for it', () => {
	const coded = (id: string, voice: 'attributed' | 'own') =>
		({ id, voice, about: [], answers: [] }) as unknown as FirstCoding['statements'][number];
	expect(Object.keys(freezeRound([coded('said', 'attributed'), coded('own', 'own')], '2030-01-01').statements)).toEqual(['said']);
});
