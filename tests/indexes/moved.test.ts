import { expect, test } from 'vitest';
import { movedPages } from '../../src/indexes/moved.ts';
import { renamedIds } from '../../src/model/check/published.ts';
import { smallGraph } from './small-corpus.ts';

test('a renamed id leads to the last of its names; a circle leads nowhere', () => {
	expect(renamedIds('one\na -> b # once\nb -> c\nd -> e\ne -> d\nf -> f\n')).toEqual([
		{ from: 'a', to: 'c' },
		{ from: 'b', to: 'c' },
	]);
});

test('an old address leads to the new one in the same section; an outlet has two', () => {
	const to = (id: string) => movedPages(smallGraph(), [{ from: 'old', to: id }]).map((moved) => [moved.from, moved.to]);
	expect(to('oda-open')).toEqual([['/statements/old/', '/statements/oda-open/']]);
	expect(to('harbour-open')).toEqual([['/claims/old/', '/claims/harbour-open/']]);
	expect(to('storm')).toEqual([['/events/old/', '/events/storm/']]);
	expect(to('bare')).toEqual([['/articles/old/', '/articles/bare/']]);
	expect(to('ada-oda')).toEqual([['/actors/old/', '/actors/ada-oda/']]);
	expect(to('daily-buoy')).toEqual([
		['/actors/old/', '/actors/daily-buoy/'],
		['/outlets/old/', '/outlets/daily-buoy/'],
	]);
	expect(to('nowhere')).toEqual([]);
});

test('where something stands again under the old id, nothing leads away from it', () => {
	expect(movedPages(smallGraph(), [{ from: 'storm', to: 'flood' }])).toEqual([]);
});
