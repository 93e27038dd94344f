import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/model/agreement/agreement.ts';
import { COMPARED_FIELDS, type Facts, factsOfFirst } from '../../src/model/agreement/fields.ts';
import { finalOf, overruledOf } from '../../src/model/agreement/final.ts';
import { type Codings, unitsOf } from '../../src/model/agreement/pairs.ts';
import type { FirstCoding, SecondCoding } from '../../src/schema/agreement.ts';

const facts = (some: Partial<Facts> = {}): Omit<Facts, 'within' | 'answers'> => ({
	voice: 'attributed',
	speakers: ['harbour-master'],
	jointly: false,
	sides: ['north'],
	capacity: 'office',
	presentation: 'indirect',
	medium: 'speech',
	cue: { lemma: 'say', kind: 'verb' },
	commitment: 'firm',
	aspect: 'once',
	inferred: false,
	free: false,
	functions: [],
	act: null,
	about: [],
	topics: ['ferry'],
	...some,
});
const at = (paragraph: number) => ({ passages: [{ paragraph, start: 'one', end: 'two' }] });
const first = (id: string, paragraph: number, some: Partial<Facts> = {}): FirstCoding['statements'][number] => ({
	id,
	...facts(some),
	...at(paragraph),
	within: null,
	answers: [],
});
const second = (n: number, paragraph: number, some: Partial<Facts> = {}): SecondCoding['statements'][number] => ({
	n,
	gist: `number ${n}`,
	...facts(some),
	...at(paragraph),
	within: null,
	answers: [],
});
const codings: Codings = {
	first: [
		{
			article: 'news',
			coder: 'first',
			statements: [
				first('both-found', 1, { act: 'ACCUSE' }),
				first('first-alone', 2),
				first('own', 3, { voice: 'own', speakers: ['somebody'] }),
			],
		},
	],
	second: [
		{
			article: 'news',
			coder: 'second',
			coded: '2030-01-01',
			statements: [second(1, 1, { act: 'ACCUSE' }), second(2, 4), second(3, 3, { voice: 'own', speakers: ['nobody'] })],
			doubts: [],
		},
	],
	matches: {
		articles: [
			{
				article: 'news',
				pairs: [
					{ first: 'both-found', second: 1, overlap: 1 },
					{ first: 'own', second: 3, overlap: 1 },
				],
				firstOnly: ['first-alone'],
				secondOnly: [2],
			},
		],
	},
	examples: { paragraphs: [{ article: 'news', paragraphs: [1] }], claims: [], events: [] },
};
const units = unitsOf(codings);
const act = COMPARED_FIELDS.find((f) => f.name === 'act');
if (act === undefined) throw new Error('no field');
const now = (some: Partial<Facts>) => (id: string) =>
	id === 'both-found' ? factsOfFirst({ ...first(id, 1), ...facts(some), passages: at(1).passages, within: null, answers: [] }) : null;

describe('the units of an agreement', () => {
	test('are every statement of either coder, once, and told as an example where its paragraph is one', () => {
		expect(units.map((u) => [u.id, u.n, u.first !== null, u.second !== null, u.seen])).toEqual([
			['both-found', 1, true, true, true],
			['first-alone', null, true, false, false],
			['own', 3, true, true, false],
			[null, 2, false, true, false],
		]);
	});
	test("an author's own sentences have no source to agree on", () => {
		const own = units.find((u) => u.id === 'own');
		expect([own?.first?.speakers, own?.second?.speakers]).toEqual([['author'], ['author']]);
	});
});

describe('what the records have now', () => {
	test('stands beside the second coder', () => {
		expect(finalOf(act, units, now({ act: 'ACCUSE' }))).toMatchObject({ units: 1, agreed: 1 });
		expect(finalOf(act, units, now({ act: null }))).toMatchObject({ units: 1, agreed: 0 });
	});
	test('is listed where both coders had something else, and only there', () => {
		expect(overruledOf(units, now({ act: null }))).toEqual([
			{ article: 'news', paragraph: 1, about: 'both-found', field: 'act', both: 'ACCUSE', now: 'none' },
		]);
		expect(overruledOf(units, now({ act: 'ACCUSE' }))).toEqual([]);
	});
	test('the order of a set is no difference', () => {
		expect(overruledOf(units, now({ act: 'ACCUSE', topics: ['ferry'] }))).toEqual([]);
		expect(overruledOf(units, now({ act: 'ACCUSE', topics: ['bank'] })).map((o) => o.field)).toEqual(['topics']);
	});
});

test('the whole counts what was found both ways and lists what only one coder has', () => {
	const none = { ofStatement: () => null, ofClaim: () => null, facts: () => null };
	const whole = agreementOf(
		codings,
		{ first: { kinds: {}, touches: [] }, second: { kinds: {}, touches: [] }, speakers: new Map(), compared: ['north', 'south'] },
		{ renamed: [], reasons: [] },
		none,
	);
	expect(whole.found.map((f) => [f.what, f.all.first, f.all.second, f.all.both])).toEqual([
		['all statements', 3, 3, 2],
		['attributed statements', 2, 2, 1],
		["authors' own statements", 1, 1, 1],
	]);
	expect(whole.disagreements.filter((d) => d.field === 'statement').map((d) => [d.about, d.first === null, d.second === null])).toEqual([
		['first-alone', false, true],
		['news 2', true, false],
	]);
});
