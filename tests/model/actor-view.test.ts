import { expect, test } from 'vitest';
import { actorGroups, actorRows } from '../../src/model/views/actor-groups.ts';
import { companyOf, peopleOf, saidBy, voicesOf } from '../../src/model/views/actor-view.ts';
import type { Actor } from '../../src/schema/actor.ts';
import { graphWith, made } from './made.ts';

const asserts = (claim: string) => ({ asserts: [{ claim }] });
const denies = (claim: string) => ({ denies: [{ claim }] });
const graph = graphWith(
	[
		made('a', asserts('deep')),
		made('b', { speakers: ['ben-ito'], sides: ['south'], ...denies('deep') }),
		made('c', { speakers: ['norton'], capacity: 'metonym', ...asserts('deep') }),
		made('d', { speakers: ['ada-oda', 'ben-ito'], jointly: true, sides: ['north', 'south'], ...asserts('wide') }),
		made('e', { speakers: ['norton', 'north-ministry'], jointly: true, capacity: 'metonym' }),
		made('f', { speakers: ['somebody'], capacity: 'public', sides: ['other'] }),
	],
	{ claims: [{ id: 'deep' }, { id: 'wide' }] },
);
const actor = (id: string): Actor => graph.actor.get(id) ?? expect.fail(id);
const met = (id: string, kind: 'agrees' | 'clashes') =>
	companyOf(graph, actor(id)).flatMap((c) => (c[kind].length > 0 ? [c.actor.id] : []));

test('who asserts what another denies clashes with it, who asserts the same agrees', () => {
	expect(met('ada-oda', 'clashes')).toEqual(['ben-ito']);
	expect(met('ada-oda', 'agrees')).toEqual(['norton']);
});

test('a clash is seen from both ends, with the statements of each', () => {
	expect(met('ben-ito', 'clashes')).toEqual(['ada-oda', 'norton']);
	const [meeting] = companyOf(graph, actor('ben-ito'))[0]?.clashes ?? [];
	expect([meeting?.stance, meeting?.mine.map((s) => s.id), meeting?.theirs.map((s) => s.id)]).toEqual(['denies', ['b'], ['a']]);
});

test('speakers of one joint statement do not agree by it', () => {
	expect(met('ben-ito', 'agrees')).toEqual([]);
});

test('a state adds up its metonyms, government and ministries, each statement once', () => {
	const { apart, together } = voicesOf(graph, actor('north'));
	expect(apart.map((a) => [a.actor.id, a.statements.length])).toEqual([
		['north', 0],
		['norton', 2],
		['north-ministry', 1],
	]);
	expect(together.map((s) => s.id)).toEqual(['c', 'e']);
});

test('a body lists who holds a post in it', () => {
	expect(peopleOf(graph, actor('north-ministry')).posts.map((p) => p.actor.id)).toEqual(['ada-oda']);
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
