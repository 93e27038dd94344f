import { expect, test } from 'vitest';
import { sayStances, stancesOf } from '../../src/model/views/claim-tally.ts';
import { contractFields } from '../../src/model/views/dictionary.ts';
import { onEvent } from '../../src/model/views/event-view.ts';
import { underHeads } from '../../src/model/views/heads.ts';
import { neighboursOf } from '../../src/model/views/neighbours.ts';
import { outletView } from '../../src/model/views/outlet-view.ts';
import { cutIntoParts, partPath } from '../../src/model/views/paging.ts';
import { firstWords, printedWording, quotedShare } from '../../src/model/views/printed.ts';
import { tallyOf } from '../../src/model/views/tally.ts';
import { byYear } from '../../src/model/views/years.ts';
import { jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { day, graphWith, made } from './made.ts';

const own = { voice: 'own', presentation: null, sides: ['author'], speakers: ['author-of-harbour'] };

test('a list is cut into parts that hold all of it in order; an empty list is one part', () => {
	const parts = cutIntoParts([1, 2, 3, 4, 5], 2);
	expect(parts.map((p) => [p.number, p.first, ...p.items])).toEqual([
		[1, 1, 1, 2],
		[2, 3, 3, 4],
		[3, 5, 5],
	]);
	expect(cutIntoParts([])).toHaveLength(1);
	expect([partPath(1), partPath(2)]).toEqual([undefined, '2']);
});

test('neighbours in time are attributed and dated; those in the article are any', () => {
	const statements = [
		made('late', { said: day('2020-03-01') }),
		made('mine', own),
		made('early', { said: day('2020-01-01') }),
		made('never'),
	];
	const graph = graphWith(statements);
	const [late, mine, early, never] = statements.map((s) => neighboursOf(graph, s));
	expect([late?.inTime.before?.id, late?.inTime.after]).toEqual(['early', null]);
	expect([early?.inTime.before, early?.inTime.after?.id]).toEqual([null, 'late']);
	expect([mine?.inArticle.before?.id, mine?.inArticle.after?.id, mine?.inTime.after]).toEqual(['late', 'early', null]);
	expect(never?.inTime).toEqual({ before: null, after: null });
});

test('what may be of one day is neither before nor after in time', () => {
	const span = { ...day('2020-01-01'), value: '[2020-01-01..2020-01-09]', latest: '2020-01-09' };
	const statements = [
		made('early', { said: day('2019-12-31') }),
		made('a', { said: span }),
		made('b', { said: day('2020-01-05') }),
		made('c', { said: day('2020-01-05') }),
		made('late', { said: day('2020-01-10') }),
	];
	const graph = graphWith(statements);
	const [, a, b, c] = statements.map((s) => neighboursOf(graph, s).inTime);
	expect([a, b, c].map((n) => [n?.before?.id, n?.after?.id])).toEqual([
		['early', 'late'],
		['early', 'late'],
		['early', 'late'],
	]);
});

test('dates are counted by year, and those in no single year apart', () => {
	const span = { ...day('2020-01-01'), latest: '2021-01-01' };
	const { years, without } = byYear([day('2021-05-05'), day('2020-05-05'), day('2021-06-06'), span]);
	expect(years).toEqual([
		{ year: '2020', count: 1 },
		{ year: '2021', count: 2 },
	]);
	expect(without).toBe(1);
});

test('a tally leaves out what authors say', () => {
	const tally = tallyOf([made('a', { presentation: 'direct' }), made('b', { footing: 'standing' }), made('c', own)]);
	expect([tally.total, tally.said, tally.standing, tally.presentation.direct, tally.presentation.indirect]).toEqual([2, 1, 1, 1, 1]);
});

test('a joint statement is counted apart and not for its side too', () => {
	const graph = graphWith([
		made('a'),
		made('b', { speakers: ['ada-oda', 'ben-ito'], jointly: true, sides: ['north', 'other'] }),
		made('c', own),
		made('d', { speakers: ['ben-ito'], capacity: 'expert', sides: ['other'] }),
		made('e', { speakers: ['somebody'], capacity: 'public', sides: ['other'] }),
	]);
	expect(stancesOf(graph, ['a', 'b', 'c', 'd', 'e']).map((s) => `${s.who} ${s.count}`)).toEqual([
		'Norton 1',
		'Norton jointly 1',
		'an unofficial voice from Southland 1',
		'another voice 1',
		'an author 1',
	]);
	expect(sayStances(graph, { asserts: ['a'], denies: ['c'] })).toBe('asserted by Norton (1); denied by an author (1)');
	const twice = graphWith([made('a', own), made('b', own), made('c', { ...own, speakers: ['author-of-quay'] })]);
	expect(sayStances(twice, { asserts: ['a', 'b'], denies: [] }), 'two statements of one author').toBe('asserted by an author (2)');
	expect(sayStances(twice, { asserts: ['a', 'c'], denies: [] })).toBe('asserted by authors (2)');
	expect(sayStances(graph, { asserts: ['a', 'b'], denies: ['b'] })).toBe(
		'asserted by Norton (1) and Norton jointly (1); denied by Norton jointly (1)',
	);
});

test('an event keeps what answers it apart from what speaks of it; what does both answers', () => {
	const graph = graphWith([made('a'), made('b')], { events: [{ id: 'x', statements: { concerns: ['a', 'b'], answers: ['a'] } }] });
	const [event] = graph.events;
	const { first } = onEvent(graph, event ?? expect.fail());
	expect([first.answers.map((s) => s.id), first.concerns.map((s) => s.id)]).toEqual([['a'], ['b']]);
});

test('what rests on an outlet is kept apart, and whether it is the only path', () => {
	const graph = graphWith([
		made('a', { via: [[{ outlet: 'gazette' }]] }),
		made('b', { via: [[{ outlet: 'gazette' }], [{ outlet: 'courier' }]] }),
		made('c', { elsewhere: [{ wording: 'open', outlet: 'courier', url: 'https://example.org/', lang: 'en', relation: 'context' }] }),
	]);
	const of = (id: string) => outletView(graph, graph.actor.get(id) ?? expect.fail(id));
	expect(of('gazette').relays.map((r) => [r.statement.id, r.only])).toEqual([
		['a', true],
		['b', false],
	]);
	expect([of('gazette').passedOnBy.length, of('herald').published.length, of('courier').nearer.length]).toEqual([1, 1, 1]);
});

test('the share of quoted words is counted from spans', () => {
	const text = 'He says “the harbour stays open” for now';
	expect(quotedShare({ text, spans: [{ start: 9, end: 31, kind: 'quote' }] })).toEqual({ quoted: 4, words: 8 });
});

test('only a quotation is the article’s wording', () => {
	const quotes = [
		{ text: 'stays open', paragraph: 1 },
		{ text: 'all winter', paragraph: 1 },
	];
	expect(printedWording({ quotes, presentation: 'partial' })).toBe('stays open … all winter');
	expect(printedWording({ quotes: [], presentation: 'indirect' })).toBeNull();
});

test('a line prints how the first quotation begins, in its marks', () => {
	const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
	const line = (text: string) => firstWords({ quotes: [{ text, paragraph: 1 }], presentation: 'partial' }, 'en');
	expect(line('stays open')).toBe('“stays open”');
	expect(line(long)).toBe('“one two three four five six seven eight nine ten eleven twelve …”');
	expect(firstWords({ quotes: [], presentation: 'direct' }, 'en')).toBeNull();
	expect(firstWords({ quotes: [{ text: 'x', paragraph: 1 }], presentation: 'indirect' }, 'en')).toBeNull();
	expect(firstWords({ quotes: [{ text: '灯台は『古い』が守る', paragraph: 1 }], presentation: 'direct' }, 'ja')).toBe(
		'「灯台は『古い』が守る」',
	);
});

test('heads come in the order in which they are first met', () => {
	expect(underHeads(['b1', 'a1', 'b2'], (x) => x.slice(0, 1))).toEqual([
		{ key: 'b', items: ['b1', 'b2'] },
		{ key: 'a', items: ['a1'] },
	]);
});

test('the dictionary has a row for every field of a statement, inner ones too, with the schema’s words', () => {
	const fields = new Map(contractFields(jsonSchemaOf('statements')).map((f) => [f.path, f]));
	expect(fields.get('said.earliest')?.meaning).toContain('Earliest possible day');
	expect(fields.get('passages[].start')?.type).toBe('string');
	expect(fields.get('presentation')?.type).toBe('direct | partial | indirect | mention | null');
	expect(fields.get('cue.lemma')?.type).toBe('string | null');
});
