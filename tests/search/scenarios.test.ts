import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../src/loaders/files.ts';
import { answerRequest } from '../../src/search/engine/answer.ts';
import type { Request } from '../../src/search/engine/run.ts';
import { speakersOn } from '../../src/search/format/shape.ts';
import { filesOf, opened } from './memory.ts';
import { SCENARIOS } from './scenarios.ts';

const { store, meanings } = await opened(await filesOf(diskFiles(resolve(import.meta.dirname, '../../content'))));
const ask = (query: string, change: Partial<Request> = {}) =>
	answerRequest(store, meanings, { query, picked: {}, sort: 'relevance', limit: 20, expanded: [], ...change });

test.each(SCENARIOS)('$query ($why)', async ({ query, first, things = [], most }) => {
	const found = await ask(query);
	expect(found.results.slice(0, 5).map((r) => r.card.id)).toEqual(expect.arrayContaining(first));
	expect(found.things.flatMap((g) => g.items.map((i) => `${g.sort} ${i.id}`))).toEqual(expect.arrayContaining(things));
	if (most !== 0) expect(found.total).toBeGreaterThan(0);
	if (most !== undefined) expect(found.total).toBeLessThanOrEqual(most);
});

test('every result says why it was found: in its card, or by the thing it is linked to', async () => {
	for (const { query } of SCENARIOS) {
		const { results, words } = await ask(query);
		for (const { card, terms, reasons } of words.length === 0 ? [] : results) {
			const shown = [card.heading, card.text, ...speakersOn(card).flatMap((s) => [s.name, s.post ?? '']), ...card.way]
				.join(' ')
				.toLowerCase();
			expect(reasons.length > 0 || terms.some((term) => shown.includes(term)), `${query}: ${card.id}`).toBe(true);
		}
	}
});

test('counts of a facet say what picking the value finds', async () => {
	const { facets, total } = await ask('sanctions');
	for (const { facet, values } of facets)
		for (const { id, count } of values) {
			const picked = await ask('sanctions', { picked: { [facet]: [id] } });
			expect(picked.total, `${facet} ${id}`).toBe(count);
			expect(count).toBeLessThanOrEqual(total);
		}
});

test('two values of one facet are either, two facets are both', async () => {
	const one = await ask('', { picked: { side: ['russia'] } });
	const other = await ask('', { picked: { side: ['japan'] } });
	const either = await ask('', { picked: { side: ['russia', 'japan'] } });
	const both = await ask('', { picked: { side: ['russia'], presentation: ['direct'] } });
	expect(either.total).toBe(one.total + other.total);
	expect(both.total).toBeLessThan(one.total);
	expect(both.results.every((r) => r.card.full)).toBe(true);
});

test('before and after are for certain: what has no such bound is in neither', async () => {
	const [before, after, all] = await Promise.all([ask('before:2024'), ask('after:2024'), ask('')]);
	expect(before.total).toBeGreaterThan(0);
	expect(after.total).toBeGreaterThan(0);
	expect(before.total + after.total).toBeLessThanOrEqual(all.total);
});

test('nothing found says what is near', async () => {
	const { total, widenings } = await ask('nuclear treats');
	expect(total).toBeGreaterThan(0);
	expect(widenings.map((w) => w.what)).toContain('threats');
});

test('nothing found says which filter stands in the way', async () => {
	const { total, widenings } = await ask('japan lifts sanctions act:demand');
	expect(total).toBe(0);
	expect(widenings.find((w) => w.kind === 'filter')).toMatchObject({ what: 'act:demand', query: 'japan lifts sanctions' });
});

test('quoted is direct words and partly quoted ones together', async () => {
	const [quoted, direct, partial] = await Promise.all([ask('as:quoted'), ask('as:direct'), ask('as:partial')]);
	expect(direct.total).toBeGreaterThan(0);
	expect(partial.total).toBeGreaterThan(0);
	expect(quoted.total).toBe(direct.total + partial.total);
});

test('an operator that names nothing is said to', async () => {
	expect((await ask('by:nobodyatall sanctions')).unknownFilters).toEqual([{ typed: 'by:nobodyatall', day: false, values: [], near: [] }]);
});

test('an operator of few values says which, one of days how they are written', async () => {
	const [presentation, day] = (await ask('as:whispered before:soon')).unknownFilters;
	expect(presentation?.values).toEqual(expect.arrayContaining(['direct', 'partial', 'indirect', 'mention']));
	expect(presentation?.day).toBe(false);
	expect(day).toEqual({ typed: 'before:soon', day: true, values: [], near: [] });
});

test('a sort by date puts the undated last both ways', async () => {
	for (const sort of ['newest', 'oldest'] as const) {
		const days = (await ask('', { sort, limit: 200 })).results.map((r) => r.card.when);
		const undated = days.map((when) => when === 'no date');
		expect(undated.indexOf(true)).toBe(undated.lastIndexOf(false) + 1);
	}
});
