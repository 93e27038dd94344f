import { expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { sayActor } from '../../src/model/views/actor-opening.ts';
import { countOnEvent, onEvent } from '../../src/model/views/event-view.ts';
import { namingOf } from '../../src/model/views/naming.ts';
import { outletView, sayOutlet } from '../../src/model/views/outlet-view.ts';
import { heldPosts } from '../../src/model/views/posts.ts';
import { Actor } from '../../src/schema/actor.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { day, graphWith, made } from './made.ts';

const office = { offices: [{ actor: 'ada-oda', title: 'Minister', of: 'north-ministry' }] };
const via = (...outlets: string[]) => ({ via: [outlets.map((outlet) => ({ outlet }))] });

function opening(id: string, ...statements: Statement[]): string {
	const graph = graphWith(statements);
	const actor = graph.actor.get(id) ?? expect.fail();
	return sayActor(graph, actor, namingOf(graph, actor).length);
}

test('a person is opened by post, number, time and outlets', () => {
	const july = (n: number) => made(`s${n}`, { ...office, said: day(`2024-07-0${n}`), ...via('gazette') });
	expect(opening('ada-oda', july(1), july(2))).toBe('Minister (Northland); 2 statements, all in July 2024, all through Gazette.');
	expect(opening('ada-oda', made('a', office))).toBe('Minister (Northland); 1 statement, undated, no outlet named.');
	expect(
		opening(
			'ada-oda',
			made('a', { ...office, said: day('2020-01-01'), ...via('gazette') }),
			made('b', { ...office, said: day('2022-01-01') }),
			made('c', office),
		),
	).toBe('Minister (Northland); 3 statements, 2020 to 2022, 1 undated, through Gazette, 2 without a named outlet.');
});

test('a limit is no date, and no lack of one', () => {
	const by = (date: string) => made(`by-${date}`, { ...office, said: { ...day(`[..${date}]`), earliest: null, latest: date } });
	const either = { ...day('{2020-01-01,2022-05-05}'), earliest: '2020-01-01', latest: '2022-05-05' };
	expect(opening('ada-oda', by('2024-06-01'), made('c', office))).toContain('; 2 statements, none dated to a year, ');
	expect(opening('ada-oda', made('a', office), made('b', office))).toContain('; 2 statements, all undated, ');
	expect(opening('ada-oda', by('2024-06-01'), made('b', { ...office, said: day('2023-01-01') }))).toContain(
		'1 January 2023, 1 not dated to a year, ',
	);
	expect(opening('ada-oda', by('2024-06-01'))).toContain('; 1 statement, 1 June 2024 or earlier, ');
	expect(opening('ada-oda', made('a', { ...office, said: either }), made('b', { ...office, said: either }))).toContain(
		'; 2 statements, 2020 to 2022, ',
	);
});

test('who says nothing is opened by what is said of him, who only acts by events, without zeros', () => {
	expect(opening('ben-ito', made('a', { about: ['ben-ito'] }))).toBe('Person (Southland); spoken of in 1 statement.');
	expect(opening('ben-ito', made('a', { text: 'Ben Ito’s boats leave.' }))).toBe('Person (Southland); spoken of in 1 statement.');
	expect(opening('norton')).toBe('Place that stands for its state, Northland.');
});

test('posts are written as a person would: terms of one post together, the last post first', () => {
	const graph = graphWith([]);
	const held = (posts: object[]) =>
		heldPosts(graph, Actor.parse({ id: 'x', name: 'X', kind: 'person', posts })).map((p) => [p.title, p.body?.name ?? null, p.years]);
	expect(
		held([
			{ title: 'President of Northland', of: 'north', from: '2000-05-07', to: '2008-05-07' },
			{ title: 'Aide', of: 'north-ministry', from: '2009', to: '2009-12' },
			{ title: 'President of Northland', of: 'north', from: '2012-05-07' },
		]),
	).toEqual([
		['Aide', 'Northland’s ministry', '2009'],
		['President of Northland', null, '2000–2008 and since 2012'],
	]);
	expect(held([{ title: 'Envoy', of: 'south', from: '[..2023-05-09]', to: '[2023-06-09..]' }])[0]?.[2]).toBe('in 2023');
	expect(held([{ title: 'Envoy', of: 'south', from: '[..2021-05-09]', to: '[2023-06-09..]' }])[0]?.[2]).toBe('2021 to 2023 at least');
	expect(held([{ title: 'Envoy', of: 'south' }])[0]?.[2]).toBe('');
});

test('a person is found where others name him, the authors too, and not where he speaks or is spoken of', () => {
	const own = { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'] };
	const graph = graphWith([
		made('author-names', { ...own, text: 'Much turns on Ben Ito, he thinks.' }),
		made('about', { about: ['ben-ito'], text: 'Ben Ito errs.' }),
		made('self', { speakers: ['ben-ito'], text: 'Ben Ito stays.' }),
		made('half', { text: 'Ben sails; Ito is a town.' }),
		made('of-norton', { about: ['south'], text: 'Southland is far from Norton.' }),
		made('of-south', { text: 'The boats of Southland leave.' }),
	]);
	const naming = (id: string) => namingOf(graph, graph.actor.get(id) ?? expect.fail()).map((s) => s.id);
	expect(naming('ben-ito')).toEqual(['author-names']);
	expect(naming('norton'), 'a place of which nobody says anything is found by its name').toEqual(['of-norton']);
	expect(naming('south'), 'one that is spoken of is not').toEqual([]);
});

test('what was said there is told apart from what answers an event and what mentions it', () => {
	const said = { said: day('2024-07-28'), occasion: 'Talks' };
	const statements = [
		made('there', said),
		made('other-day', { ...said, said: day('2024-07-29') }),
		made('no-occasion', { said: day('2024-07-28') }),
		made('guest', { ...said, speakers: ['ada-oda', 'ben-ito'] }),
		made('mention'),
	];
	const base = graphWith(statements, {
		events: [
			{
				id: 'talks',
				happened: day('2024-07-28'),
				actors: ['ada-oda'],
				statements: { concerns: ['mention', 'there'], answers: ['other-day'] },
			},
		],
	});
	const graph = graphOf(base);
	const event = graph.event.get('talks') ?? expect.fail();
	const { there, answers, concerns } = onEvent(graph, event).first;
	expect([there, answers, concerns].map((list) => list.map((s) => s.id))).toEqual([['there'], ['other-day'], ['mention']]);
	expect(countOnEvent(graph, event)).toBe(3);
});

test('where states take part, those in office for them were there, if they spoke of it that day', () => {
	const said = { said: day('2024-07-28'), occasion: 'Talks' };
	const statements = [
		made('minister', said),
		made('of-other-things', said),
		made('expert', { ...said, capacity: 'expert', sides: ['other'] }),
		made('next-day', { ...said, said: day('2024-07-29') }),
		made('not-there', { ...said, speakers: ['ben-ito'], sides: ['south'] }),
	];
	const concerns = statements.map(({ id }) => id).filter((id) => id !== 'of-other-things');
	const graph = graphWith(statements, {
		events: [{ id: 'talks', happened: day('2024-07-28'), actors: ['north'], statements: { concerns, answers: [] } }],
	});
	const places = onEvent(graph, graph.event.get('talks') ?? expect.fail());
	expect(Object.values(places).flatMap(({ there }) => there.map(({ id }) => id))).toEqual(['minister']);
});

test('an outlet is opened by what rests on it alone, and whose words that are', () => {
	const graph = graphWith([
		made('a', via('gazette')),
		made('b', via('gazette')),
		made('c', { via: [[{ outlet: 'gazette' }], [{ outlet: 'courier' }]] }),
	]);
	const say = (id: string) => sayOutlet(graph, outletView(graph, graph.actor.get(id) ?? expect.fail()));
	expect(say('gazette')).toBe('Outlet. 3 statements reached this article through it, 2 of them through it alone; these are of Ada Oda.');
	expect(say('courier')).toBe('Outlet. 1 statement reached this article through it and others.');
	expect(say('herald')).toBe('Outlet. It published Herald 2020.');
});
