import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { memorySource } from '../../scripts/bench/memory.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { answerRequest } from '../../src/search/engine/answer.ts';
import { complete } from '../../src/search/engine/complete.ts';
import { toldApart } from '../../src/search/engine/told-apart.ts';
import { openBytes, openJson, sealBytes, sealJson } from '../../src/search/format/sealed.ts';
import { SearchStore } from '../../src/search/reader/store.ts';
import { filesOf, opened } from './memory.ts';

/** Inputs that misled once, each with what is said of it now. */

const files = await filesOf(diskFiles(resolve(import.meta.dirname, '../../content')));
const { store, meanings } = await opened(files);
const ask = (query: string) => answerRequest(store, meanings, { query, picked: {}, sort: 'relevance', limit: 20, expanded: [] });

test.each(['November 2031', '2031', '2031-11', '3 May 2031', '2031年', 'ноябрь 2031'])(
	'%s: nothing is said to be of then, and no other year is offered',
	async (query) => {
		const found = await ask(query);
		expect(found).toMatchObject({ total: 0, guesses: [], widenings: [], things: [], dates: [{ typed: query, said: 0, named: 0 }] });
	},
);

test.each(['48', '2031 sanctions', 'G8 pressure', '"2031"', 'F-36'])('%s: a number is never taken for another', async (query) => {
	const { guesses, widenings } = await ask(query);
	expect(guesses).toEqual([]);
	for (const { kind } of widenings) expect(kind).not.toBe('near');
});

test('a date counts what was said then apart from what only names it', async () => {
	const { dates, total } = await ask('July 2024');
	const [date] = dates;
	expect(date?.said).toBeGreaterThan(0);
	expect((date?.said ?? 0) + (date?.named ?? 0)).toBe(total);
});

test.each(['🇷🇺', '!!!', '"', 'by:', 'OR', '*'])('%s: nothing to search for', async (query) => {
	expect(await ask(query)).toMatchObject({ blank: true, total: 0, results: [] });
});

test.each([
	['2031-11 sanctions', '2031-11', 'sanctions'],
	['Russia us navy', 'us', 'Russia navy'],
	['navy by:zakharova', 'by:zakharova', 'navy'],
	['volley "status quo"', '"status quo"', 'volley'],
	['volley zakharova OR peskov', 'zakharova', 'volley'],
])('%s: the way out without %s asks for %s', async (query, what, left) => {
	const { widenings } = await ask(query);
	expect(widenings.map((way) => [way.what, way.query])).toContainEqual([what, left]);
});

test('a way out asks for what it says', async () => {
	for (const query of ['Russia us navy', 'nuclear treats', '2031-11 sanctions', 'japan lifts sanctions as:quoted'])
		for (const way of (await ask(query)).widenings) expect((await ask(way.query)).total, way.query).toBe(way.total);
});

test.each([
	['lavrov OR (peskov sanctions)', ['parentheses']],
	['"collective West" OR lavrov', ['or']],
	['s*nction', ['wildcard']],
	['lavrov by:', [{ operator: 'by' }]],
	['lavrov OR peskov', []],
])('%s: what is not understood is said', async (query, unread) => {
	expect((await ask(query)).unread).toEqual(unread);
});

test('every printed label filters: of topics, issues, speakers, articles, coded values, by any of its names', async () => {
	for (const [operator, kind] of [
		['topic', 'topic'],
		['issue', 'issue'],
		['by', 'actor'],
		['in', 'article'],
		['as', 'presentation'],
		['claim', 'claim'],
		['side', 'side'],
	] as const)
		for (let thing = store.first(kind); thing < store.first(kind) + store.count(kind); thing++) {
			await store.needThings([thing]);
			for (const name of [store.thing(thing)?.label ?? '', ...store.texts(thing, 'alias'), ...store.texts(thing, 'native')].filter(
				(one) => !one.includes('"'),
			)) {
				const { unknownFilters } = await ask(`${operator}:"${name}"`);
				expect(unknownFilters, `${operator}:"${name}"`).toEqual([]);
			}
		}
});

test('a misspelt value after an operator is read and said, one that is farther off is asked back', async () => {
	expect((await ask('by:kisida')).guesses[0]?.as).toContain('Fumio Kishida');
	expect((await ask('sanctions by:eskov')).unknownFilters[0]?.near).toContainEqual({
		label: 'Dmitry Peskov',
		query: 'sanctions by:dmitry-peskov',
	});
});

test.each([
	['by', 'kisid', 'fumio-kishida'],
	['by', 'лавр', 'sergey-lavrov'],
	['by', 'ラブロ', 'sergey-lavrov'],
	['by', 'eskov', 'dmitry-peskov'],
	['via', 'fondk', 'fondsk'],
	['topic', 'kurill', 'islands-and-peace-treaty'],
	['issue', 'kurill', 'whose-islands'],
	['issue', 'остров', 'whose-islands'],
	['issue', '領土', 'whose-islands'],
	['claim', 'belong to rusia', 'islands-are-russian'],
	['as', 'parapf', 'indirect'],
	['side', 'mosc', 'russia'],
] as const)('%s:%s is completed', async (operator, value, id) => {
	expect((await complete(store, meanings, operator, value)).map((one) => one.id)).toContain(id);
});

test('a name that no word leads to is found by Fuse, among things and as a way out', async () => {
	const { total, things, widenings } = await ask('eskov');
	expect(total).toBe(0);
	expect(things[0]?.items[0]?.id).toBe('dmitry-peskov');
	expect(widenings[0]).toMatchObject({ kind: 'near', query: 'Peskov' });
});

test('who types a name means to go there', async () => {
	expect((await ask('lavrov')).named).toBe(true);
	expect((await ask('Сергей Лавров')).named).toBe(true);
	expect((await ask('mild hybrid cars ukraine')).named).toBe(false);
});

test('two of one name are told apart by what they are, and two of one kind by their ids', () => {
	const smith = (id: string, note: string) => ({ id, label: 'Owen Smith', note });
	expect(toldApart([smith('a', 'Minister'), smith('b', 'Analyst'), { id: 'c', label: 'Jo', note: '' }]).map((one) => one.label)).toEqual([
		'Owen Smith (Minister)',
		'Owen Smith (Analyst)',
		'Jo',
	]);
	expect(toldApart([smith('a', 'Minister'), smith('b', 'Minister')]).map((one) => one.label)).toEqual(['Owen Smith (a)', 'Owen Smith (b)']);
});

test('a file with one byte changed, cut short or empty is noticed', () => {
	const json = new TextEncoder().encode(sealJson({ a: ['text', 1] }));
	const bytes = sealBytes(new Uint8Array([1, 2, 3]));
	expect(openJson(json)).toEqual({ a: ['text', 1] });
	expect([...openBytes(bytes)]).toEqual([1, 2, 3]);
	for (const [whole, open] of [
		[json, openJson],
		[bytes, openBytes],
	] as const) {
		for (let at = 0; at < whole.length - 1; at++) {
			const broken = Uint8Array.from(whole);
			broken[at] = (broken[at] ?? 0) ^ 1;
			expect(() => open(broken), String(at)).toThrow();
		}
		expect(() => open(whole.subarray(0, -2))).toThrow();
		expect(() => open(new Uint8Array())).toThrow();
	}
});

test('a file that comes broken is asked for once more, past what is kept, and then named', async () => {
	const source = memorySource(files);
	const broken = new Set<string>();
	const bytes = vi.fn(async (path: string, again: boolean) => {
		const whole = await source.bytes(path, again);
		return broken.has(path) && !again ? whole.slice(0, -3) : whole;
	});
	broken.add('index.bin');
	expect((await SearchStore.open({ bytes })).statements).toBe(store.statements);
	expect(bytes.mock.calls.filter(([path]) => path === 'index.bin').map(([, again]) => again)).toEqual([false, true]);
	const never = {
		bytes: (path: string) => (path === 'index.bin' ? Promise.reject(new Error('the answer was 404')) : source.bytes(path, false)),
	};
	await expect(SearchStore.open(never)).rejects.toThrow('index.bin: the answer was 404');
});

test('files of two builds are not read as one index', async () => {
	const source = memorySource(files);
	const other = sealBytes(new TextEncoder().encode('00000000 and something else'));
	const mixed = { bytes: (path: string) => (path.startsWith('index.bin') ? Promise.resolve(other) : source.bytes(path, false)) };
	await expect(SearchStore.open(mixed)).rejects.toThrow('another build');
});
