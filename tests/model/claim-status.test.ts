import { describe, expect, test } from 'vitest';
import { statusOf, type Touch, touchOf } from '../../src/model/link/claim-status.ts';

const COMPARED = ['north', 'south'];
const NORTH: Touch = { sides: ['north'], countries: ['north'] };
const SOUTH: Touch = { sides: ['south'], countries: ['south'] };
const BOTH: Touch = { sides: ['north', 'south'], countries: ['north', 'south'] };
const WEST: Touch = { sides: ['other'], countries: ['west'] };
const NOBODY: Touch = { sides: ['other'], countries: [] };
const NORTH_VOICE: Touch = { sides: ['other'], countries: ['north'] };
const SOUTH_VOICE: Touch = { sides: ['other'], countries: ['south'] };
const AUTHOR: Touch = { sides: ['author'], countries: [] };
const NORTH_AUTHOR: Touch = { sides: ['author'], countries: ['north'] };

describe('how a claim stands, first that fits', () => {
	test.each([
		['asserted by one side, denied by the other', [NORTH], [SOUTH], 'contested'],
		['the other way round', [SOUTH], [NORTH], 'contested'],
		['though voices and authors touch it too', [NORTH, WEST, AUTHOR], [SOUTH, NORTH_VOICE], 'contested'],
		['though asserted by both, if one denies it too', [NORTH, SOUTH], [SOUTH], 'contested'],
		['asserted jointly, denied by one of the two', [BOTH], [NORTH], 'contested'],
		['asserted and denied by one side', [NORTH], [NORTH], 'contested-within'],
		['asserted by a side, denied by a voice of its country', [SOUTH], [SOUTH_VOICE], 'contested-within'],
		['asserted and denied by voices of one country', [NORTH_VOICE], [NORTH_VOICE], 'contested-within'],
		['asserted and denied in a country that is not compared', [WEST], [WEST], 'contested-within'],
		['asserted by a side, denied by an author only', [NORTH], [AUTHOR], 'disputed-by-author'],
		['asserted by a voice, denied by an author only', [WEST], [AUTHOR], 'disputed-by-author'],
		['denied by an author and asserted by nobody', [], [AUTHOR], 'disputed-by-author'],
		['asserted and denied by authors only', [AUTHOR], [AUTHOR], 'disputed-by-author'],
		['asserted by an author only, denied by a side', [AUTHOR], [NORTH], 'disputed-by-author'],
		['an author counts for no country', [NORTH_AUTHOR], [NORTH], 'disputed-by-author'],
		['asserted by both sides', [NORTH, SOUTH], [], 'shared'],
		['asserted by both sides in one utterance', [BOTH], [], 'shared'],
		['denied by both sides', [], [NORTH, SOUTH], 'shared'],
		['asserted by one side', [NORTH], [], 'one-sided'],
		['denied by one side', [], [SOUTH], 'one-sided'],
		['asserted by one side, denied by a third state', [NORTH], [WEST], 'one-sided'],
		['asserted by one side, denied by a voice of the other', [NORTH], [SOUTH_VOICE], 'one-sided'],
		['asserted by an author', [AUTHOR], [], 'author-only'],
		['asserted by an author and by a voice', [AUTHOR, WEST], [], 'author-only'],
		['asserted by a voice', [WEST], [], 'others-only'],
		['asserted and denied by voices of nobody knows where', [NOBODY], [NOBODY], 'others-only'],
		['asserted by a voice of one country, denied by one of another', [NORTH_VOICE], [SOUTH_VOICE], 'others-only'],
		['touched by nobody', [], [], 'others-only'],
	] as const)('%s', (_name, asserts, denies, status) => {
		expect(statusOf(asserts, denies, COMPARED)).toBe(status);
	});

	test('another pair of compared sides changes it: nothing knows which they are', () => {
		expect(statusOf([NORTH], [SOUTH], ['north', 'west'])).toBe('one-sided');
		expect(statusOf([WEST], [WEST], ['north', 'south'])).toBe('contested-within');
	});
});

test('a statement touches a claim with its sides and its speakers’ countries', () => {
	const country = (id: string) => (id === 'oda' ? 'north' : null);
	expect(touchOf({ sides: ['other'], speakers: ['oda', 'somebody'] }, country)).toEqual({ sides: ['other'], countries: ['north'] });
});
