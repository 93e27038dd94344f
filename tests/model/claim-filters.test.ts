import { expect, test } from 'vitest';
import { claimFilters, filterPath, isDisputed } from '../../src/model/views/claim-filters.ts';
import { Topic } from '../../src/schema/topic.ts';
import { graphWith } from './made.ts';

test('filters find the claims of a status, a kind, a topic, and none that finds nothing is there', () => {
	const topics = ['harbour', 'boats'].map((id) => Topic.parse({ id, label: id, gloss: 'What it is.' }));
	const graph = {
		...graphWith([], { claims: [{ id: 'a' }, { id: 'b', kind: 'norm', status: 'contested', topics: ['boats', 'harbour'] }] }),
		topics: [...topics, Topic.parse({ id: 'weather', label: 'Weather', gloss: 'What it is.' })],
	};
	expect(claimFilters(graph).map((f) => `${filterPath(f)} ${f.claims.map(({ id }) => id).join(' ')}`)).toEqual([
		'/claims/status/contested/ b',
		'/claims/status/one-sided/ a',
		'/claims/kind/checkable/ a',
		'/claims/kind/norm/ b',
		'/claims/topic/harbour/ a b',
		'/claims/topic/boats/ b',
	]);
	expect(graph.claims.map(isDisputed)).toEqual([false, true]);
});
