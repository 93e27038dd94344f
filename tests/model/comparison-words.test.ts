import { expect, test } from 'vitest';
import { sayCase } from '../../src/model/views/claim-case.ts';
import { ledgerEntryOf } from '../../src/model/views/ledger.ts';
import { isSameQuestion, relatedTo } from '../../src/model/views/related-claims.ts';
import { sayBlank } from '../../src/model/views/sayings.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { graphWith, made } from './made.ts';

const asserts = [{ claim: 'deep' }];
const denies = [{ claim: 'deep' }];
const south = { speakers: ['ben-ito'], sides: ['south'] };
const voice = { speakers: ['ben-ito'], capacity: 'expert', sides: ['other'] };
const nobody = { speakers: ['somebody'], capacity: 'public', sides: ['other'] };
const author = { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'] };
const joint = { speakers: ['ada-oda', 'ben-ito'], jointly: true, sides: ['north', 'south'] };

function caseOf(...statements: Statement[]): string {
	const graph = graphWith(statements, { claims: [{ id: 'deep' }] });
	const [claim] = graph.claims;
	return sayCase(graph, ledgerEntryOf(graph, claim ?? expect.fail()));
}

test.each([
	['contested', [made('a', { asserts }), made('b', { ...south, denies })], 'Norton asserts it; Sutton denies it.'],
	['one side', [made('a', { asserts })], 'Norton asserts it. Nothing from Sutton is recorded on it.'],
	['one side denies', [made('a', { ...south, denies })], 'Sutton denies it. Nothing from Norton is recorded on it.'],
	['jointly', [made('a', { ...joint, asserts })], 'Norton (jointly) and Sutton (jointly) assert it.'],
	['shared', [made('a', { denies }), made('b', { ...south, denies })], 'Norton and Sutton deny it.'],
	[
		'within',
		[made('a', { ...south, asserts }), made('b', { ...voice, denies })],
		'Sutton asserts it; an unofficial voice from Southland denies it. Nothing from Norton is recorded on it.',
	],
	['within a side', [made('a', { asserts }), made('b', { denies })], 'Norton asserts it; Norton denies it.'],
	[
		'by the author',
		[made('a', { asserts }), made('b', { ...author, denies })],
		'Norton asserts it; an author denies it. Nothing from Sutton is recorded on it.',
	],
	[
		'so does an author',
		[made('a', { asserts }), made('b', { ...author, asserts })],
		'Norton asserts it, and so does an author. Nothing from Sutton is recorded on it.',
	],
	['by the author alone', [made('a', { ...author, denies })], 'An author denies it; nothing from either side is recorded on it.'],
	[
		'authors and others',
		[made('a', { ...author, asserts }), made('b', { ...nobody, denies })],
		'An author asserts it; another voice denies it; nothing from either side is recorded on it.',
	],
	[
		'two authors’ statements and a voice',
		[made('a', { ...author, asserts }), made('b', { ...author, asserts }), made('c', { ...voice, asserts })],
		'An unofficial voice from Southland and an author assert it; nothing from either side is recorded on it.',
	],
] as const)('which case a claim is: %s', (_name, statements, words) => {
	expect(caseOf(...statements)).toBe(words);
});

test('the side’s own answer to the question of a claim comes before what is only near it', () => {
	const on = (id: string) => ({ asserts: [{ claim: id }] });
	const graph = graphWith([made('a', on('near')), made('b', on('rival'))], {
		claims: [{ id: 'deep', issue: 'how-deep' }, { id: 'near' }, { id: 'rival', issue: 'how-deep', topics: ['weather'] }],
	});
	const claim = graph.claim.get('deep') ?? expect.fail();
	const related = relatedTo(graph, claim, graph.sides[0]);
	expect(related.map((r) => [r.claim.id, isSameQuestion(claim, r.claim)])).toEqual([
		['rival', true],
		['near', false],
	]);
});

test('related claims share a topic and have a statement of the side, most topics in common first, three at most', () => {
	const on = (id: string) => ({ asserts: [{ claim: id }] });
	const ids = ['near', 'nearer', 'third', 'fourth'];
	const graph = graphWith([...ids, 'far'].map((id) => made(`says-${id}`, on(id))).concat(made('other', { ...south, ...on('souths') })), {
		claims: [
			{ id: 'deep', topics: ['harbour', 'boats'] },
			{ id: 'near' },
			{ id: 'nearer', topics: ['boats', 'harbour'] },
			{ id: 'third' },
			{ id: 'fourth' },
			{ id: 'souths' },
			{ id: 'far', topics: ['weather'] },
		],
	});
	const claim = graph.claim.get('deep') ?? expect.fail();
	expect(relatedTo(graph, claim, graph.sides[0]).map((r) => r.claim.id)).toEqual(['nearer', 'near', 'third']);
	expect(relatedTo(graph, claim, graph.sides[1]).map((r) => r.stands.map((s) => s.statement.id))).toEqual([['other']]);
});

test.each([
	[3, 11, 2, 'Miren names no problem in its 3 statements; Calder does in 2 of 11.'],
	[1, 1, 1, 'Miren names no problem in its one statement; Calder does in its one.'],
	[0, 4, 1, 'Miren says nothing on this topic.'],
])('a blank cell says what was counted: %i, %i, %i', (ofThis, ofOther, filled, words) => {
	expect(sayBlank({ ofThis, ofOther, filled, elsewhere: [] }, 'Miren', 'Calder', 'names no problem')).toBe(words);
});
