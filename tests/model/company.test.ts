import { expect, test } from 'vitest';
import { graphOf } from '../../src/model/link/graph.ts';
import { linkIssues } from '../../src/model/link/issues.ts';
import { countsFor } from '../../src/model/link/voice.ts';
import { type AnswerBy, meetingsOf } from '../../src/model/views/company.ts';
import { IssueCoded } from '../../src/schema/issue.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { graphWith, made } from './made.ts';

const answers = (claim: string, how: 'asserts' | 'denies' = 'asserts', hedged = false) => ({
	[how]: [{ claim, hedged, words: 'x', paragraph: 3, quoted: false }],
});
const minister = (id: string, fields: object) => made(id, fields);
const metonym = (id: string, fields: object) => made(id, { speakers: ['norton'], capacity: 'metonym', ...fields });
const southerner = (id: string, fields: object) => made(id, { speakers: ['ben-ito'], sides: ['south'], ...fields });
const analyst = (id: string, fields: object) => made(id, { speakers: ['ben-ito'], sides: ['other'], capacity: 'expert', ...fields });
const author = (id: string, fields: object) =>
	made(id, { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'], ...fields });

/** What an actor meets on one question whose answers are *deep*, *shallow* and, under *deep*, *very-deep*. */
function met(id: string, statements: Statement[]) {
	const claims = [
		{ id: 'deep', issue: 'depth' },
		{ id: 'very-deep', issue: 'depth', broader: 'deep' },
		{ id: 'shallow', issue: 'depth' },
	];
	const base = graphWith(statements, { claims });
	const issues = linkIssues(
		[IssueCoded.parse({ id: 'depth', question: 'How deep?', kind: 'account', topics: ['harbour'] })],
		base.claims,
		statements,
		base.corpus.compared,
		(s) => countsFor(s, base.corpus.compared, (speaker) => base.actor.get(speaker)?.country ?? null),
	);
	const graph = graphOf({ ...base, issues });
	const ids = (list: readonly AnswerBy[]) => list.map(({ statement }) => statement.id);
	return meetingsOf(graph, graph.actor.get(id) ?? expect.fail(id)).map(({ mine, others }) => ({
		mine: ids(mine),
		alike: ids(others.alike),
		hedged: ids(others.hedged),
		differently: ids(others.differently),
	}));
}

test('whoever holds an answer, or one that entails it, answers alike; whoever holds or makes it a rival, differently', () => {
	const statements = [
		minister('a', answers('deep')),
		metonym('narrower', answers('very-deep')),
		southerner('rival', answers('shallow')),
		author('denial', answers('deep', 'denies')),
	];
	expect(met('ada-oda', statements)).toEqual([{ mine: ['a'], alike: ['narrower'], hedged: [], differently: ['rival', 'denial'] }]);
	expect(met('ben-ito', statements)).toEqual([{ mine: ['rival'], alike: [], hedged: [], differently: ['a', 'narrower'] }]);
});

test('an analyst’s hedge is no agreement with a minister, seen from either; a hedge between ministers is one', () => {
	const hedge = answers('deep', 'asserts', true);
	expect(met('ada-oda', [minister('a', answers('deep')), analyst('b', hedge)])).toEqual([
		{ mine: ['a'], alike: [], hedged: ['b'], differently: [] },
	]);
	expect(met('ben-ito', [minister('a', answers('deep')), analyst('b', hedge)])).toEqual([
		{ mine: ['b'], alike: [], hedged: ['a'], differently: [] },
	]);
	expect(met('ada-oda', [minister('a', answers('deep')), analyst('b', answers('deep'))])[0]?.alike).toEqual(['b']);
	expect(met('ada-oda', [minister('a', answers('deep')), southerner('b', hedge)])[0]?.alike).toEqual(['b']);
});

test('those who speak for a side come first, then voices without office, authors last', () => {
	const statements = [
		minister('a', answers('deep')),
		author('by-author', answers('deep')),
		analyst('voice', answers('deep')),
		metonym('office', answers('deep')),
	];
	expect(met('ada-oda', statements)[0]?.alike).toEqual(['office', 'voice', 'by-author']);
});

test('nobody meets himself, a partner in one utterance, or whoever only mentions', () => {
	expect(met('ada-oda', [minister('a', answers('deep')), minister('b', answers('shallow'))])).toEqual([]);
	expect(met('ada-oda', [made('both', { speakers: ['ada-oda', 'ben-ito'], jointly: true, ...answers('deep') })])).toEqual([]);
	expect(met('ada-oda', [minister('a', answers('deep')), southerner('b', { presentation: 'mention', ...answers('deep') })])).toEqual([]);
});

test('who answers no question meets nobody', () => {
	expect(met('ada-oda', [minister('a', {}), southerner('b', answers('deep'))])).toEqual([]);
});
