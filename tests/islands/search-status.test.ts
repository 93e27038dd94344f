import { expect, test } from 'vitest';
import { sayFound, sayThings } from '../../src/islands/search/status.ts';
import type { SearchAnswer } from '../../src/search/engine/answer.ts';

const say = (answer: Partial<SearchAnswer>) =>
	sayFound({ total: 0, statements: 1200, least: null, blank: false, words: [], dates: [], ...answer } as SearchAnswer);
const date = (as: string, not = false) => ({ typed: as, as, not, said: 0, named: 0 });

test('how many were found is said with how many there are', () => {
	expect(say({ total: 1 })).toBe('1 statement of 1,200');
	expect(say({ total: 30, words: ['ferry'] })).toBe('30 statements of 1,200');
	expect(say({ total: 1200 })).toBe('All 1,200 statements');
});

test('where no statement holds all words, that and what is shown instead is said', () => {
	expect(say({ least: 2, total: 3, words: ['ferry', 'bank', 'moon'] })).toBe(
		'No statement holds ferry, bank and moon together. 3 statements with at least two of them.',
	);
});

test('nothing found names what was asked, and nothing asked says so', () => {
	expect(say({ words: ['ferry'], dates: [date('May 2031'), date('2030', true)] })).toBe('No statement found for ferry and May 2031.');
	expect(say({})).toBe('No statement found.');
	expect(say({ blank: true })).toBe('Nothing to search for: type a word, a name or a date.');
});

test('other sorts of things are counted in words', () => {
	const things = [
		{ sort: 'issue', total: 2 },
		{ sort: 'actor', total: 1 },
	];
	expect(sayThings({ things } as unknown as SearchAnswer)).toBe('2 issues, 1 actor');
});
