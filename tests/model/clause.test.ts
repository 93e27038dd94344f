import { expect, test } from 'vitest';
import { asClause, sayHeld } from '../../src/model/views/clause.ts';
import { graphWith, made } from './made.ts';

const graph = graphWith(
	[
		made('a', { text: 'The ferry of Norton keeps out of the Harbour Treaty, which Treaty law allows.' }),
		made('b', { text: 'A treaty binds nobody.' }),
	],
	{ claims: [{ id: 'held', text: 'The ferry runs' }] },
);

test.each([
	['The ferry runs', 'the ferry runs'],
	['Norton pays for the ferry', 'Norton pays for the ferry'],
	["Norton's ferry runs", "Norton's ferry runs"],
	['Treaty law binds', 'treaty law binds'],
	['NATO pays', 'NATO pays'],
])('%s stands after that as: %s', (sentence, clause) => {
	expect(asClause(graph, sentence)).toBe(clause);
});

test('a claim that is denied is told as a denial, one that is asserted as it is', () => {
	expect(sayHeld(graph, { text: 'The ferry runs' }, 'denies')).toBe('Denies that the ferry runs');
	expect(sayHeld(graph, { text: 'The ferry runs' }, 'asserts')).toBe('The ferry runs');
});
