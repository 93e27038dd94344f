import { describe, expect, test } from 'vitest';
import { issueRoundOf, issuesFound } from '../../src/model/agreement/issue-round.ts';
import type { IssueCoding } from '../../src/schema/issue-coding.ts';

const coding = (coder: IssueCoding['coder'], statements: IssueCoding['statements']): IssueCoding => ({
	coder,
	coded: '2030-01-01',
	issues: { ferry: ['ferry-pays', 'ferry-costs'], bank: ['bank-is-open'] },
	statements,
	part: false,
	doubts: [],
});
const pays = { claim: 'ferry-pays', how: 'asserts' } as const;
const records = coding('records', {
	one: { functions: ['problem'], answers: [pays] },
	two: { functions: [], answers: [{ claim: 'ferry-costs', how: 'asserts' }] },
	three: { functions: ['cause'], answers: [{ claim: 'bank-is-open', how: 'denies' }] },
});
const blind = coding('fourth and fifth', {
	one: { functions: ['problem'], answers: [{ claim: 'ferry-earns', how: 'asserts' }] },
	two: { functions: ['remedy'], answers: [pays] },
	was: { functions: ['cause'], answers: [] },
});
const NOW: Readonly<Record<string, string>> = { was: 'three', 'ferry-earns': 'ferry-pays' };
const round = issueRoundOf(3, { records, blind, current: (id) => NOW[id] ?? id, seen: (id) => id === 'one' });
const row = (field: string) => round.fields.find((f) => f.field === field)?.all;

describe('questions coded by a blind coder', () => {
	test('every statement counts once for every question, with or without an answer', () => {
		expect(row('issues')).toMatchObject({ units: 6, agreed: 5 });
	});
	test('the same question with another position is agreement on the question alone', () => {
		expect(row('issues: position')).toMatchObject({ units: 6, agreed: 4 });
		expect(row('issue ferry')).toMatchObject({ units: 3, agreed: 2 });
	});
	test('a claim and a statement that were renamed since are the same', () => {
		expect(row('issue bank')).toMatchObject({ units: 3, agreed: 2 });
		expect(row('functions')).toMatchObject({ units: 3, agreed: 2 });
	});
	test('to deny a position is not to assert it', () => {
		const other = coding('fourth and fifth', {
			...blind.statements,
			was: { functions: [], answers: [{ claim: 'bank-is-open', how: 'asserts' }] },
		});
		const again = issueRoundOf(3, { records, blind: other, current: (id) => NOW[id] ?? id, seen: () => false });
		expect(again.fields.find((f) => f.field === 'issue bank')?.all).toMatchObject({ units: 3, agreed: 2 });
	});
});

test('a round over some of the questions gives no figure over all of them', () => {
	const part = issueRoundOf(5, { records, blind: { ...blind, part: true }, current: (id) => NOW[id] ?? id, seen: () => false });
	expect(part.fields.map((f) => f.field).filter((f) => f.startsWith('issue'))).toEqual(['issue ferry', 'issue bank']);
});

test('questions found apart are counted both ways', () => {
	const alone = {
		coder: 'fourth' as const,
		coded: '2030-01-01',
		issues: [1, 2, 3].map((n) => ({ n, question: '?', kind: 'effect', positions: [], note: '' })),
	};
	const matches = { pairs: [{ issue: 'ferry', alone: [1, 3], why: 'parts' }], settled: [], missed: [] };
	expect(issuesFound(records, alone, matches)).toEqual({ first: 2, second: 3, matched: 1, theirs: 2, ofFirst: 0.5, ofSecond: 0.667 });
});
