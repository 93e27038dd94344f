import { describe, expect, test } from 'vitest';
import { boundsOrOpen, canOverlap, capacityOf, officeAt, standing } from '../../src/model/link/sides.ts';
import { Actor } from '../../src/schema/actor.ts';
import type { Corpus } from '../../src/schema/corpus.ts';

const corpus: Corpus = {
	version: null,
	released: null,
	contributors: [],
	licence: null,
	report: null,
	title: 'Two Harbours',
	subject: 'harbours',
	description: 'Two of them.',
	language: 'en',
	languages: [],
	sides: [
		{ id: 'north', label: 'Norton' },
		{ id: 'south', label: 'Sutton' },
		{ id: 'west', label: 'Weston' },
	],
	compared: ['north', 'south'],
	extras: [],
	epithets: [],
	headline: null,
	lead: null,
};

const ACTORS = [
	{ id: 'north', name: 'Northland', kind: 'state', country: 'north' },
	{ id: 'south', name: 'Southland', kind: 'state', country: 'south' },
	{ id: 'west', name: 'Westland', kind: 'state', country: 'west' },
	{ id: 'norton', name: 'Norton', kind: 'metonym', country: 'north', standsFor: 'north' },
	{ id: 'castle', name: 'the castle', kind: 'metonym', standsFor: 'south' },
	{ id: 'north-ministry', name: 'a ministry', kind: 'ministry', country: 'north' },
	{ id: 'south-council', name: 'a council', kind: 'organisation', country: 'south' },
	{ id: 'league', name: 'a league', kind: 'alliance', country: 'north' },
	{ id: 'herald', name: 'Herald', kind: 'media', country: 'north' },
	{ id: 'fishers', name: 'fishers', kind: 'group', country: 'north' },
	{
		id: 'oda',
		name: 'Ada Oda',
		kind: 'person',
		country: 'north',
		posts: [
			{ title: 'minister', of: 'north-ministry', from: '2015-03-01', to: '2019-05-31' },
			{ title: 'envoy', of: 'north', from: '2019-05-31', to: '2020' },
		],
	},
	{ id: 'ito', name: 'Ben Ito', kind: 'person', country: 'south', posts: [{ title: 'secretary', of: 'south-council', from: '2018' }] },
	{ id: 'abe', name: 'Cy Abe', kind: 'person', country: 'north', posts: [{ title: 'spokesman', of: 'castle' }] },
	{ id: 'ulf', name: 'Di Ulf', kind: 'person', country: 'north', posts: [{ title: 'head', of: 'league' }] },
	{ id: 'korb', name: 'Ed Korb', kind: 'person', country: 'south' },
	{ id: 'official', name: 'an official', kind: 'person', named: false, country: 'south' },
].map((fields) => Actor.parse(fields));

const actors = new Map(ACTORS.map((actor) => [actor.id, actor]));
const actor = (id: string) => actors.get(id) ?? ACTORS[0] ?? Actor.parse({ id, name: id, kind: 'person' });
const at = (day: string | null) => boundsOrOpen(day);

describe('two stretches of time can share a day', () => {
	test.each([
		['2019-05-31', '2019-05-31', true],
		['2019-05', '2019-05-31', true],
		['2019-05-30', '2019-05-31', false],
		['[..2019-05-31]', '2019-06-01', false],
		['[2019-06-01..]', '[..2019-05-31]', false],
		['[..2019-05-31]', '[..1990]', true],
	])('%s and %s: %s', (a, b, can) => {
		expect(canOverlap(at(a), at(b))).toBe(can);
		expect(canOverlap(at(b), at(a))).toBe(can);
	});
});

describe('the post held at a time', () => {
	test.each([
		['before the first', 'oda', '2015-02-28', null],
		['on the first day', 'oda', '2015-03-01', 'minister'],
		['on the day of the change, the later one', 'oda', '2019-05-31', 'envoy'],
		['in a month that may fall in both, the later one', 'oda', '2019-05', 'envoy'],
		['on the last day of a year that is the end', 'oda', '2020-12-31', 'envoy'],
		['after the last', 'oda', '2021', null],
		['since a year, without an end', 'ito', '2030-01-01', 'secretary'],
		['without dates, at any time', 'abe', '1990', 'spokesman'],
		['without a post, at no time', 'korb', '2019', null],
	])('%s', (_name, id, day, title) => {
		expect(officeAt(actor(id), at(day))?.title ?? null).toBe(title);
	});

	test('an unknown beginning is before a known one, whatever sign it is written with', () => {
		const posts = [
			{ title: 'old', of: 'north', from: '[..2018]' },
			{ title: 'new', of: 'north', from: '2019' },
		];
		for (const ordered of [posts, posts.toReversed()])
			expect(officeAt(Actor.parse({ id: 'x', name: 'X', kind: 'person', posts: ordered }), at('2019-06'))?.title).toBe('new');
	});
});

describe('the capacity that follows from an actor alone', () => {
	test.each([
		['norton', '2019', 'metonym'],
		['north', '2019', 'metonym'],
		['north-ministry', '2019', 'office'],
		['herald', '2019', 'media'],
		['oda', '2019', 'office'],
		['oda', '2022', null],
		['korb', '2019', null],
		['fishers', '2019', null],
		['south-council', '2019', null],
	])('of %s in %s is %s', (id, day, capacity) => {
		expect(capacityOf(actor(id), at(day))).toBe(capacity);
	});
});

describe('the sides for which speakers speak', () => {
	const of = (speakers: string[], capacity: 'office' | 'metonym' | 'former' | 'expert' | 'public' | null = null, day = '2019-04-01') =>
		standing({ speakers, capacity }, at(day), actors, corpus).sides;

	test.each([
		['a metonym: the state it stands for', ['norton'], null, ['north']],
		['a state: itself', ['south'], null, ['south']],
		['a ministry: its country', ['north-ministry'], null, ['north']],
		['a minister: the ministry’s country', ['oda'], null, ['north']],
		['a spokesman of a metonym: the state it stands for, not his own country', ['abe'], null, ['south']],
		['an official without a name: the country', ['official'], 'office', ['south']],
		['a state that is not compared: other', ['west'], null, ['other']],
		['the head of an alliance, wherever it has its seat: other', ['ulf'], null, ['other']],
		['a medium: other', ['herald'], null, ['other']],
		['a former minister: other', ['oda'], 'former', ['other']],
		['an expert: other', ['korb'], 'expert', ['other']],
		['the public: other', ['fishers'], 'public', ['other']],
		['somebody in no known capacity: other', ['korb'], null, ['other']],
		['a joint utterance of both: both, in the corpus’s order', ['ito', 'oda'], null, ['north', 'south']],
		['a joint utterance with a third state: that side and other', ['west', 'oda'], null, ['north', 'other']],
		['an unknown speaker: none', ['nobody'], null, []],
	] as const)('%s', (_name, speakers, capacity, sides) => {
		expect(of([...speakers], capacity)).toEqual(sides);
	});

	test('are those of that day', () => {
		expect(of(['oda'], null, '2019-04-01')).toEqual(['north']);
		expect(of(['oda'], null, '2022-04-01')).toEqual(['other']);
	});

	test('come with the posts that day, one a speaker in office', () => {
		expect(standing({ speakers: ['ito', 'norton', 'oda'], capacity: null }, at('2019-04-01'), actors, corpus)).toEqual({
			capacity: 'office',
			offices: [
				{ actor: 'ito', title: 'secretary', of: 'south-council' },
				{ actor: 'oda', title: 'minister', of: 'north-ministry' },
			],
			sides: ['north', 'south'],
		});
	});

	test('a capacity that a record states holds for every speaker, and an expert has no office', () => {
		expect(standing({ speakers: ['oda', 'ito'], capacity: 'expert' }, at('2019-04-01'), actors, corpus)).toEqual({
			capacity: 'expert',
			offices: [],
			sides: ['other'],
		});
	});
});
