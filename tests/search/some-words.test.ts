import { expect, test } from 'vitest';
import { diskFiles } from '../../src/loaders/files.ts';
import { answerRequest } from '../../src/search/engine/answer.ts';
import { filesOf, opened } from './memory.ts';

const { store, meanings } = await opened(await filesOf(diskFiles('tests/corpus')));
const ask = (query: string) => answerRequest(store, meanings, { query, picked: {}, sort: 'relevance', limit: 50, expanded: [] });
const idsOf = async (query: string) => (await ask(query)).results.map(({ card }) => card.id);

test('what holds all words is found alone, and nothing is said of some of them', async () => {
	expect((await ask('ferry licences')).least).toBeNull();
	expect(await idsOf('ferry licences')).toEqual(['ministry-licences-first']);
});

test('where no statement holds all words, those with at least half of them are found', async () => {
	const [ferry, autumn, summer] = await Promise.all(['ferry', 'autumn', 'summer'].map(idsOf));
	const found = await ask('ferry autumn summer');
	const ids = found.results.map(({ card }) => card.id);
	expect(found.least).toBe(2);
	expect(ids.length).toBeGreaterThan(0);
	for (const id of ids) expect([ferry, autumn, summer].filter((one) => one?.includes(id))).toHaveLength(2);
	expect(found.total).toBeLessThan(ferry?.length ?? 0);
});

test('where none holds even half of them, it is said how many they hold', async () => {
	expect((await ask('ferry licences patrols autumn summer')).least).toBe(2);
	expect((await ask('ferry licences')).words).toHaveLength(2);
});

test('a beginning means the words that begin so, and is taken for no slip', async () => {
	const { guesses, total } = await ask('licen');
	expect(guesses).toEqual([]);
	expect(total).toBe((await ask('licences')).total);
	expect((await ask('licences')).guesses).toEqual([]);
});
