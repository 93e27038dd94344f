import { expect, test } from 'vitest';
import { actorGroups, actorRows } from '../../src/model/views/actor-groups.ts';
import { peopleOf, saidBy, voicesOf } from '../../src/model/views/actor-view.ts';
import type { Actor } from '../../src/schema/actor.ts';
import { graphWith, made } from './made.ts';

const graph = graphWith([
	made('a'),
	made('b', { speakers: ['ben-ito'], sides: ['south'] }),
	made('c', { speakers: ['norton'], capacity: 'metonym' }),
	made('d', { speakers: ['ada-oda', 'ben-ito'], jointly: true, sides: ['north', 'south'] }),
	made('e', { speakers: ['norton', 'north-ministry'], jointly: true, capacity: 'metonym' }),
	made('f', { speakers: ['somebody'], capacity: 'public', sides: ['other'] }),
]);
const actor = (id: string): Actor => graph.actor.get(id) ?? expect.fail(id);
test('a state adds up its metonyms, government and ministries, each statement once', () => {
	const { apart, together } = voicesOf(graph, actor('north'));
	expect(apart.map((a) => [a.actor.id, a.statements.length])).toEqual([
		['north', 0],
		['norton', 2],
		['north-ministry', 1],
	]);
	expect(together.map((s) => s.id)).toEqual(['c', 'e']);
});

test('a body lists who holds a post in it, once, with the years', () => {
	expect(peopleOf(graph, actor('north-ministry')).posts.map((p) => p.actor.id)).toEqual(['ada-oda']);
	const terms = [
		{ title: 'President', of: 'north', from: '2000-05-07', to: '2008-05-07', url: null },
		{ title: 'Minister', of: 'north-ministry', from: '2010', to: '2011', url: null },
		{ title: 'President', of: 'north', from: '2012-05-07', to: null, url: null },
	];
	const actors = graph.actors.map((one) => (one.id === 'ben-ito' ? { ...one, posts: terms } : one));
	expect(
		peopleOf({ ...graph, actors }, actor('north')).posts.map(({ title, years }) => `${title} ${years}`),
		'a post held twice stands once',
	).toEqual(['President 2000–2008 and since 2012']);
});

test('what somebody says as an author is apart from what is attributed', () => {
	expect(saidBy(graph, actor('ada-oda')).attributed.map((s) => s.id)).toEqual(['a', 'd']);
	expect(saidBy(graph, actor('ada-oda')).own).toEqual([]);
});

test('the list of actors groups by side and standing, alphabetically, and leaves nobody out or twice', () => {
	const groups = actorGroups(graph);
	const [north, south] = groups.sides;
	expect(north?.groups.map((g) => [g.standing, g.lines.map((l) => l.actor.id)])).toEqual([
		['office', ['ada-oda', 'north', 'north-ministry']],
		['metonym', ['norton']],
	]);
	expect(south?.groups.flatMap((g) => g.lines.map((l) => l.actor.id))).toEqual(['ben-ito', 'south']);
	expect(groups.others.map((l) => l.actor.id)).toEqual(['somebody']);
	const rows = actorRows(groups);
	expect(rows.map((row) => row.line.actor.id).sort()).toEqual(graph.actors.map((a) => a.id).sort());
});
