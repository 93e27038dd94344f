import { expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { doubtsOf } from '../../src/model/views/doubts.ts';
import { inShort } from '../../src/model/views/in-short.ts';
import { termsBy } from '../../src/model/views/rival-names.ts';
import { speakersFor } from '../../src/model/views/speakers.ts';
import { tiesBySide } from '../../src/model/views/ties.ts';
import { wayOf } from '../../src/model/views/way.ts';
import { Inconsistency } from '../../src/schema/inconsistency.ts';
import { graphWith, made } from './made.ts';

const south = { speakers: ['ben-ito'], sides: ['south'] };

test('in short, a side’s asserted claims come before its denied ones, those with reported statements first', () => {
	const graph = graphWith(
		[
			made('a', { asserts: [{ claim: 'held' }], footing: 'standing' }),
			made('b', { asserts: [{ claim: 'held' }], footing: 'standing' }),
			made('c', { asserts: [{ claim: 'said' }] }),
			made('d', { denies: [{ claim: 'southern' }] }),
			made('e', { ...south, asserts: [{ claim: 'southern' }] }),
			made('f', { asserts: [{ claim: 'far' }] }),
		],
		{ claims: [{ id: 'held' }, { id: 'said' }, { id: 'southern' }, { id: 'far', topics: ['weather'] }] },
	);
	const [north, other] = graph.sides.map((side) => inShort(graph, 'harbour', side, 3));
	expect(north?.claims.map(({ claim, verb, opposed }) => [claim.id, verb, opposed])).toEqual([
		['said', 'asserts', false],
		['held', 'asserts', false],
		['southern', 'denies', true],
	]);
	expect(other?.claims.map(({ claim, opposed }) => [claim.id, opposed])).toEqual([['southern', true]]);
	const [first] = graph.sides;
	expect(inShort(graph, 'harbour', first, 2)).toMatchObject({ claims: [{}, {}], more: 1 });
});

test('in short, what a side denies only while it asserts the rival is not said again', () => {
	const graph = graphWith(
		[
			made('a', { asserts: [{ claim: 'ours' }], denies: [{ claim: 'theirs' }] }),
			made('b', { ...south, asserts: [{ claim: 'theirs' }], denies: [{ claim: 'ours' }] }),
			made('c', { ...south, denies: [{ claim: 'ours' }] }),
		],
		{ claims: [{ id: 'ours' }, { id: 'theirs' }] },
	);
	const [north, other] = graph.sides.map((side) => inShort(graph, 'harbour', side, 3).claims.map(({ claim, verb }) => [claim.id, verb]));
	expect(north).toEqual([['ours', 'asserts']]);
	expect(other).toEqual([
		['theirs', 'asserts'],
		['ours', 'denies'],
	]);
});

test('in a joint statement a side’s own people come first, and the partners’ state is named', () => {
	const joint = { speakers: ['ben-ito', 'ada-oda'], jointly: true, sides: ['north', 'south'] };
	const graph = graphWith([
		made('a', joint),
		made('b', { speakers: ['somebody', 'ada-oda'], jointly: true, sides: ['north', 'other'] }),
		made('c', { speakers: ['somebody', 'ben-ito'], sides: ['other'] }),
	]);
	const names = (id: string, at?: 0 | 1) => {
		const { own, partners, states } = speakersFor(
			graph,
			graph.statement.get(id) ?? expect.fail(),
			at === undefined ? undefined : graph.sides[at],
		);
		return [own.map((s) => s.name), partners.map((s) => s.name), states];
	};
	expect(names('a', 0)).toEqual([['Ada Oda'], ['Ben Ito'], ['Southland']]);
	expect(names('a', 1)).toEqual([['Ben Ito'], ['Ada Oda'], ['Northland']]);
	expect(names('b')).toEqual([['Ada Oda'], ['an onlooker'], []]);
	expect(names('c')).toEqual([['an onlooker', 'Ben Ito'], [], []]);
});

test('reports side by side are one step and never look like a chain', () => {
	const way = (via: object[][]) => {
		const graph = graphWith([made('a', { via })]);
		return wayOf(graph, graph.statement.get('a') ?? expect.fail());
	};
	expect(way([])).toEqual([]);
	expect(way([[{ outlet: 'gazette' }, { outlet: 'courier', on: '2020-01-02' }]])).toEqual(['Gazette', 'Courier, 2 January 2020']);
	expect(way([[{ outlet: 'gazette' }], [{ outlet: 'courier' }]])).toEqual(['Gazette and Courier']);
	expect(
		way([
			[{ outlet: 'gazette' }, { outlet: 'herald' }],
			[{ outlet: 'courier' }, { outlet: 'herald' }],
		]),
	).toEqual(['Gazette and Courier', 'Herald']);
	expect(way([[{ outlet: 'gazette', on: '2020-01-01' }], [{ outlet: 'courier' }]])).toEqual(['Gazette, 1 January 2020; and via Courier']);
});

test('a doubt about a speaker’s name goes with all that the article says of that speaker, any other with the statements that it is about', () => {
	const doubt = (id: string, end: string, others: string[] = []) =>
		Inconsistency.parse({
			id,
			text: 'Two spellings.',
			kind: 'fact',
			article: 'harbour',
			between: ['a', ...others].map((one) => ({ id: one, paragraph: 3, start: 'the analyst', end })),
		});
	const base = graphWith([made('a'), made('b'), made('c', south)]);
	const graph = graphOf({
		...base,
		inconsistencies: [doubt('on-name', 'Ada Oda'), doubt('on-words', 'stays open'), doubt('on-both', 'stays open', ['c'])],
	});
	const found = (id: string) =>
		doubtsOf(graph, graph.statement.get(id) ?? expect.fail()).map(({ item, onSpeaker }) => `${item.id} ${onSpeaker}`);
	expect(found('a')).toEqual(['on-name true', 'on-words false', 'on-both false']);
	expect(found('b')).toEqual(['on-name true']);
	expect(found('c')).toEqual(['on-both false']);
});

test('a term stands under whoever is seen to use it, and under its registered side only where nobody is; quoted ones come first', () => {
	const name = (term: string, places: ('first' | 'second-voices')[]) => ({
		sides: ['south'],
		term,
		lang: 'en',
		uses: places.map((place) => ({ place, count: 1, quoted: 1, statements: [], articles: [] })),
	});
	const told = name('wharf', ['first']);
	for (const use of told.uses) use.quoted = 0;
	const names = [told, name('nets', ['first', 'second-voices']), name('buoys', [])];
	const terms = (places: ('first' | 'second' | 'second-voices')[], side: string) =>
		termsBy(names, places, side).map(({ name: { term }, use }) => `${term} ${use?.place ?? 'never'}`);
	expect(terms(['first'], 'north')).toEqual(['nets first', 'wharf first']);
	expect(terms(['second'], 'south')).toEqual(['buoys never']);
	expect(terms(['second-voices'], 'other')).toEqual(['nets second-voices']);
});

test('ties are added up by side, a statement once however many names it ties', () => {
	const node = (id: string, standing: 'first' | 'second' | 'plain') => ({ id, name: id, standing });
	const sums = tiesBySide({
		sources: [node('a', 'first'), node('b', 'first')],
		targets: [node('x', 'second'), node('y', 'second'), node('z', 'plain')],
		ties: [
			{ from: 'a', to: 'x', statements: ['s1'] },
			{ from: 'b', to: 'y', statements: ['s1', 's2'] },
			{ from: 'a', to: 'z', statements: ['s3'] },
		],
		speaker: 'from',
	});
	expect(sums).toEqual([
		{ from: 'first', to: 'second', statements: 2 },
		{ from: 'first', to: 'plain', statements: 1 },
	]);
});
