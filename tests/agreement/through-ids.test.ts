import { expect, test } from 'vitest';
import { throughIds } from '../../src/model/agreement/through-ids.ts';

const NOW: Readonly<Record<string, string>> = { 'old-ferry': 'ferry', pilot: 'ada-brandt', 'the-pilot': 'ada-brandt' };
const current = (id: string) => NOW[id] ?? id;

test('an id in a coding is read as what it is called now, wherever it stands', () => {
	const coding = { statements: { 'old-ferry': { speakers: ['pilot'], gist: 'The pilot on the old-ferry' } } };
	expect(throughIds(coding, current)).toEqual({
		statements: { ferry: { speakers: ['ada-brandt'], gist: 'The pilot on the old-ferry' } },
	});
});

test('so are both ids of a touch', () => {
	expect(throughIds(['old-ferry asserts pilot', 'old-ferry and pilot'], current)).toEqual([
		'ferry asserts ada-brandt',
		'old-ferry and pilot',
	]);
});

test('two that became one stand once, and of two codings of one the first counts', () => {
	expect(throughIds({ by: ['pilot', 'the-pilot', 'x'], kinds: { pilot: 'norm', 'the-pilot': 'checkable' } }, current)).toEqual({
		by: ['ada-brandt', 'x'],
		kinds: { 'ada-brandt': 'norm' },
	});
});

test('numbers and lists of entries stay as they are', () => {
	const entries = [
		{ n: 1, free: false },
		{ n: 1, free: false },
	];
	expect(throughIds(entries, current)).toEqual(entries);
});
