import { expect, test } from 'vitest';
import { namesOf } from '../../src/model/link/state-names.ts';

test('a state is named in each language in which nobody named it, by its region', () => {
	const given = { lang: 'de', name: 'Der Süden' };
	expect(namesOf({ names: [given], region: 'AQ' }, ['de', 'fr'])).toEqual([given, { lang: 'fr', name: 'Antarctique' }]);
});

test('what has no region has only the names that somebody gave', () => {
	expect(namesOf({ names: [], region: null }, ['de', 'fr'])).toEqual([]);
});
