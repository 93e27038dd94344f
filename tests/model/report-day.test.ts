import { expect, test } from 'vitest';
import { reportOf } from '../../src/model/views/way.ts';
import { sayReport } from '../../src/text/relay-words.ts';
import { graphWith } from './made.ts';

const citation = { article: 'harbour', outlet: 'gazette', id: 'cited', paragraph: 3, statements: [] };
const said = (on: string, basis: 'stated' | 'inferred' | 'corroborated', article = 'harbour') => {
	const graph = graphWith([]);
	const citations = [
		{ ...citation, on: '2024-07-29', from: 'July 29' },
		{ ...citation, on: '2019-03-19', from: null },
	];
	return sayReport(reportOf({ ...graph, citations }, article, { outlet: 'gazette', on, basis }));
};

test('a report is dated as the article cites it, however sure the link to it is', () => {
	for (const basis of ['stated', 'inferred'] as const) {
		expect(said('2024-07-29', basis), 'only day and month are printed').toBe('Gazette, 29 July [2024]');
		expect(said('2019-03-19', basis), 'all of it is').toBe('Gazette, 19 March 2019');
	}
});

test('a report that the article does not cite is dated by how its day is known', () => {
	expect(said('2024-07-30', 'corroborated')).toBe('Gazette, [30 July 2024]');
	expect(said('2024-07-29', 'stated', 'quay')).toBe('Gazette, 29 July 2024');
});
