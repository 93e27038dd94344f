import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../src/model/views/example.ts';
import { inOrder, READING_STEPS, sinceOf } from '../../src/model/views/in-order.ts';
import { sayStep } from '../../src/text/reading-words.ts';
import { day, graphWith, made } from './made.ts';

const south = { sides: ['south'], speakers: ['ben-ito'] };
const between = (earliest: string | null, latest: string | null) => ({ ...day('x'), value: `[${earliest}..${latest}]`, earliest, latest });
const about = (id: string, concerns: string[], answers: string[] = []) => ({
	id,
	happened: day('2020-01-01'),
	statements: { concerns, answers },
});

describe('a reading', () => {
	test('is of an event of which both sides speak; the most of their statements first, then the fuller smaller side, then the later', () => {
		const statements = ['n1', 'n2', 'n3']
			.map((id) => made(id))
			.concat(
				['s1', 's2'].map((id) => made(id, south)),
				made('voice', { sides: ['other'] }),
			);
		const events = [
			about('one-sided', ['n1', 'n2', 'n3', 'voice']),
			about('few', ['n1', 's1', 'voice']),
			about('uneven', ['n1', 'n2', 'n3', 's1']),
			about('even', ['n1', 'n2', 's1', 's2']),
			{ ...about('later', ['n1', 's1', 'voice']), happened: day('2021-01-01') },
		];
		expect(inOrder(graphWith(statements, { events })).map(({ event }) => event.id)).toEqual(['even', 'uneven', 'later', 'few']);
	});

	test('goes by the day by which each was said; what is known within bounds stands where they end, the undated last', () => {
		const statements = [
			made('never'),
			made('wide', { said: between('2019-12-01', '2020-01-31') }),
			made('second', { said: day('2020-01-04') }),
			made('third', { said: day('2020-01-04'), ...south }),
			made('first', { said: day('2020-01-01') }),
			made('mine', { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'] }),
		];
		const [reading] = inOrder(
			graphWith(statements, {
				events: [
					about(
						'dredger',
						statements.map(({ id }) => id),
					),
				],
			}),
		);
		expect(reading?.steps.map(({ statement, since, place }) => [statement.id, since, place])).toEqual([
			['first', { kind: 'days', days: 0 }, 'first'],
			['second', { kind: 'days', days: 3 }, 'first'],
			['third', { kind: 'days', days: 0 }, 'second'],
			['wide', { kind: 'unsure' }, 'first'],
			['mine', { kind: 'later' }, 'authors'],
			['never', { kind: 'unsure' }, 'first'],
		]);
	});

	test('says that a step responds only where its speaker or the article does', () => {
		const answers = [
			{ id: 'dredger', by: 'speaker' },
			{ id: 'call', by: 'article' },
			{ id: 'other', by: 'editor' },
		];
		const statements = [made('call', { answers }), made('other', south)];
		const [reading] = inOrder(graphWith(statements, { events: [about('dredger', ['other'], ['call'])] }));
		expect(reading?.steps.map(({ responses }) => responses.map(({ to, by }) => `${to.id} ${by}`))).toEqual([
			['dredger speaker', 'call article'],
			[],
		]);
	});

	test('keeps the sides’ own statements where there are too many, and counts the rest', () => {
		const voices = Array.from({ length: READING_STEPS }, (_, n) => made(`voice-${n}`, { sides: ['other'], speakers: ['somebody'] }));
		const statements = [...voices, made('n'), made('s', south)];
		const [reading] = inOrder(
			graphWith(statements, {
				events: [
					about(
						'dredger',
						statements.map(({ id }) => id),
					),
				],
			}),
		);
		expect([reading?.steps.length, reading?.left]).toEqual([READING_STEPS, 2]);
		expect(reading?.steps.map(({ statement }) => statement.id)).toEqual(expect.arrayContaining(['n', 's']));
	});
});

test('one date follows another by days, by an unknown time, or nobody can say', () => {
	expect(sinceOf(day('2020-02-28'), day('2020-03-01'))).toEqual({ kind: 'days', days: 2 });
	expect(sinceOf(day('2020-03-01'), between('2020-03-02', '2020-03-09'))).toEqual({ kind: 'later' });
	expect(sinceOf(day('2020-03-01'), between('2020-03-01', '2020-03-09'))).toEqual({ kind: 'unsure' });
	expect(sinceOf(day('2020-03-01'), between(null, '2020-03-09'))).toEqual({ kind: 'unsure' });
	expect(sinceOf(day('2020-03-02'), day('2020-03-01'))).toEqual({ kind: 'unsure' });
});

test('the sentence between two steps', () => {
	expect(sayStep({ kind: 'days', days: 0 }, 'from Norton', true)).toBe('On the day itself, from Norton.');
	expect(sayStep({ kind: 'days', days: 0 }, 'from Norton', false)).toBe('The same day, from Norton.');
	expect(sayStep({ kind: 'days', days: 1 }, 'from Norton', false)).toBe('One day later, from Norton.');
	expect(sayStep({ kind: 'later' }, 'the article’s author', false)).toBe('Later, the article’s author.');
	expect(sayStep({ kind: 'unsure' }, 'from Norton', true)).toBe('From Norton; the day is not certain.');
});

test('the signs are taught on one side’s partly quoted words through an outlet, with a post and a bracketed date if any has them', () => {
	const quoted = {
		presentation: 'partial',
		cue: { lemma: 'say', kind: 'verb' },
		via: [[{ outlet: 'gazette', on: null, basis: 'stated' }]],
	};
	const dated = { ...quoted, said: day('2020-01-01'), text: 'Deep.' };
	const offices = [{ actor: 'ada-oda', title: 'Minister', of: 'north-ministry' }];
	const full = { ...dated, offices, said: { ...day('2020-01-01'), basis: 'corroborated' }, text: 'The harbour is deep.' };
	const pick = (...statements: Parameters<typeof made>[]) => exampleOf(graphWith(statements.map((fields) => made(...fields))))?.id;
	expect(pick(['plain'], ['undated', quoted], ['voice', { ...dated, sides: ['other'] }])).toBeUndefined();
	expect(pick(['b', dated], ['a', { ...dated, text: 'Deeper.' }])).toBe('b');
	expect(pick(['short', dated], ['full', full])).toBe('full');
});
