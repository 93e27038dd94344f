import { describe, expect, test } from 'vitest';
import { freeze } from '../../src/model/agreement/freeze.ts';
import { nowOf } from '../../src/model/agreement/now.ts';
import { FirstClaims, FirstCoding } from '../../src/schema/agreement.ts';
import { graphWith, made } from '../model/made.ts';

const graph = graphWith(
	[
		made('deep', { asserts: [{ claim: 'depth', hedged: true }], functions: ['problem'], act: 'ACCUSE' }),
		made('mine', { voice: 'own', presentation: null, speakers: ['author-of-harbour'], sides: ['author'], capacity: null }),
	],
	{ claims: [{ id: 'depth' }] },
);

describe('frozen', () => {
	const { codings, claims } = freeze(graph);

	test('a coding is of the shape that is read again, and holds every statement of its article', () => {
		expect(codings.map((coding) => FirstCoding.parse(coding).statements.map(({ id }) => id))).toEqual([['deep', 'mine']]);
		expect(FirstClaims.parse(claims).kinds).toEqual({ depth: 'checkable' });
	});

	test('it holds what was coded and nothing of the prose', () => {
		const [deep, mine] = codings[0]?.statements ?? [];
		expect(deep).toMatchObject({ functions: ['problem'], act: 'ACCUSE', speakers: ['ada-oda'] });
		expect(deep).not.toHaveProperty('heading');
		expect(deep).not.toHaveProperty('asserts');
		expect(mine?.speakers).toEqual(['author']);
	});

	test('each touch of a claim says whose it is and how', () => {
		expect(claims.touches).toMatchObject([{ statement: 'deep', how: 'asserts', claim: 'depth', hedged: true }]);
	});
});

describe('what the records have now', () => {
	const now = nowOf(graph, (id) => (id === 'shallow' ? 'deep' : id));

	test('is asked by field, by the id that a coder knew', () => {
		expect(now.ofStatement('deep', 'functions')).toBe('problem');
		expect(now.ofStatement('shallow', 'act')).toBe('ACCUSE');
		expect(now.ofStatement('shallow', 'statement')).toBe('deep');
		expect(now.ofStatement('deep', 'claims: asserts')).toBe('depth');
		expect(now.ofStatement('deep', 'claims: denies')).toBe('none');
		expect(now.ofStatement('deep asserts depth', 'claims: hedged')).toBe('hedged');
		expect(now.ofStatement('deep denies depth', 'claims: hedged')).toBeNull();
		expect(now.ofStatement('gone', 'act')).toBeNull();
	});

	test('of a claim is its kind or its status', () => {
		expect([now.ofClaim('depth', 'claims: kind'), now.ofClaim('depth', 'claims: status')]).toEqual(['checkable', 'one-sided']);
		expect(now.ofClaim('gone', 'claims: kind')).toBeNull();
	});
});
