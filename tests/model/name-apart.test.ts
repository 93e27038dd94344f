import { expect, test } from 'vitest';
import { speakersOf } from '../../src/indexes/compare-data.ts';
import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { nameApart } from '../../src/model/link/name-apart.ts';
import { chronology } from '../../src/model/views/chronology.ts';
import { tiesAbout } from '../../src/model/views/ties.ts';
import { Actor } from '../../src/schema/actor.ts';
import { day, graphWith, made } from './made.ts';

/** Two persons of one whole name, one of the same short name, each heard on one day. */
function graph(): Graph {
	const smith = (by: string) =>
		made(`${by}-speaks`, { heading: 'Smith: it stays', speakers: [by], about: ['ada-oda'], said: day('2020-04-01') });
	const base = graphWith([
		smith('owen-n'),
		smith('owen-s'),
		smith('zoe'),
		made('oda-speaks', { heading: 'Oda: it stays', said: day('2020-04-01') }),
	]);
	const person = (id: string, name: string, fields: object) => Actor.parse({ id, name, kind: 'person', ...fields });
	return graphOf({
		...base,
		actors: [
			...base.actors,
			person('owen-n', 'Owen Smith', { country: 'north', posts: [{ title: 'Analyst', of: 'gazette' }] }),
			person('owen-s', 'Owen Smith', { country: 'south', posts: [{ title: 'Minister', of: 'south' }] }),
			person('zoe', 'Zoe Smith', { country: 'south' }),
		],
	});
}

test('two persons of one name are told apart by a post, a country, at last the id', () => {
	expect(['owen-n', 'owen-s', 'zoe'].map((id) => nameApart(graph(), id))).toEqual([
		'Owen Smith (Analyst)',
		'Owen Smith (Minister)',
		'Zoe Smith',
	]);
});

test('on the timeline and in its table a short name that several bear is written in full', () => {
	const who = new Map(chronology(graph()).map((item) => [item.id, item.who]));
	expect(['owen-n', 'owen-s', 'zoe', 'oda'].map((id) => who.get(`${id}-speaks`))).toEqual([
		'Owen Smith (Analyst)',
		'Owen Smith (Minister)',
		'Zoe Smith',
		'Oda',
	]);
});

test('no two in the network or in the lists of a comparison look the same', () => {
	const names = tiesAbout(graph()).sources.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	const labels = speakersOf(graph()).map(({ label }) => label);
	expect(new Set(labels).size).toBe(labels.length);
});
