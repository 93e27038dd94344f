import { expect, test } from 'vitest';
import { withNewIds } from '../../src/text/renamed.ts';

const renamed = { 'ada-old': 'ada-new', fish: 'fishing' };

test('an id of before in an address is put under its id of now, its kind kept', () => {
	expect(withNewIds('?a=actor:ada-old&b=side:north&topic=fish', renamed)).toBe('?a=actor:ada-new&b=side:north&topic=fishing');
	expect(withNewIds('?node=ada-old&min=2', renamed)).toBe('?node=ada-new&min=2');
});

test('an address without one stays as it is', () => {
	expect(withNewIds('?a=actor:ada-new&topic=constructor&q=ada-old+said', renamed)).toBeNull();
	expect(withNewIds('', renamed)).toBeNull();
});
