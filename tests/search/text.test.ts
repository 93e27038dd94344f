import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/islands/search/state.ts';
import { slips } from '../../src/search/engine/meanings.ts';
import { topOf } from '../../src/search/engine/order.ts';
import { BitReader, BitWriter } from '../../src/search/format/bits.ts';
import { packTerms, unpackTerms } from '../../src/search/format/shape.ts';
import { foldWord, stemOf } from '../../src/search/query/fold-word.ts';
import { marksIn } from '../../src/search/query/marks.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { tokensOf } from '../../src/search/query/tokens.ts';

const terms = (text: string) => tokensOf(text).map((t) => t.term);

test('case, width and Latin marks are folded; marks of other scripts are not', () => {
	expect(['Ōshima', 'ＰＵＴＩＮ', 'Ёлкин', 'Чайка', 'ｶﾞｽ'].map(foldWord)).toEqual(['oshima', 'putin', 'елкин', 'чайка', 'ガス']);
});

test('a word keeps its place, a possessive loses its end, an abbreviation its points', () => {
	expect(tokensOf("Japan's U.S. build-up")).toEqual([
		{ term: 'japan', start: 0, end: 7, again: false },
		{ term: 'us', start: 8, end: 12, again: false },
		{ term: 'build', start: 13, end: 18, again: false },
		{ term: 'up', start: 19, end: 21, again: false },
		{ term: 'buildup', start: 13, end: 21, again: true },
	]);
});

test('text without spaces is segmented, and kept whole beside its segments', () => {
	expect(terms('北方領土問題')).toContain('北方領土問題');
	expect(terms('北方領土問題').length).toBeGreaterThan(1);
});

test('forms of one word share a stem', () => {
	for (const forms of [
		['sanctions', 'sanction', 'sanctioned'],
		['denies', 'deny', 'denied'],
		['лаврова', 'лавров', 'лавровым'],
		['курилы', 'курил'],
		['accuse', 'accuses', 'accused'],
	])
		expect(new Set(forms.map(stemOf)).size, forms.join()).toBe(1);
});

test('a query is words, phrases, what is left out, and filters', () => {
	const query = parseQuery('sanctions "adequate measures" -trade by:lavrov -via:"Jiji Press" 10:30 after:2024');
	expect(query.words.map((w) => w.term)).toEqual(['sanctions', '10', '30']);
	expect(query.phrases).toEqual(['adequate measures']);
	expect(query.withoutWords.map((w) => w.term)).toEqual(['trade']);
	expect(query.filters).toEqual([
		{ operator: 'by', value: 'lavrov', not: false },
		{ operator: 'via', value: 'Jiji Press', not: true },
		{ operator: 'after', value: '2024', not: false },
	]);
});

test('words without meaning of their own are asked for only where there are no others', () => {
	expect(parseQuery('what did the envoy say').words.map((w) => w.term)).toEqual(['envoy']);
	expect(parseQuery('the').words.map((w) => w.term)).toEqual(['the']);
});

test('no query throws, and no mark lies outside its text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const query = parseQuery(text);
			const found = new Set(query.words.map((w) => w.term));
			for (const [start, end] of marksIn(text, found)) expect(start < end && end <= text.length).toBe(true);
		}),
	);
});

test('what is written bit by bit is read again', () => {
	const lists = fc.array(fc.uniqueArray(fc.nat(99_999), { maxLength: 60 }).map((list) => list.sort((a, b) => a - b)));
	fc.assert(
		fc.property(lists, fc.array(fc.integer({ min: 1, max: 2 ** 30 })), (numbers, gammas) => {
			const writer = new BitWriter();
			for (const list of numbers) writer.list(list, 100_000);
			for (const n of gammas) writer.gamma(n);
			const reader = new BitReader(writer.bytes());
			for (const list of numbers) {
				const read: number[] = [];
				reader.list(100_000, (n) => read.push(n));
				expect(read).toEqual(list);
			}
			for (const n of gammas) expect(reader.gamma()).toBe(n);
		}),
	);
});

test('packed terms are unpacked', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zа-я]{1,50}$/)), (words) => {
			words.sort();
			expect(unpackTerms(packTerms(words))).toEqual(words);
		}),
	);
});

test('a swap is one slip', () => {
	expect([slips('lavorv', 'lavrov'), slips('sanctoins', 'sanctions'), slips('putn', 'putin'), slips('', 'ab')]).toEqual([1, 1, 1, 2]);
});

test('the best few of many are those that sorting all would give', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(20), { minLength: 1 }), fc.nat(30), (keys, count) => {
			const all = Uint32Array.from(keys.keys());
			const key = (n: number) => keys[n] ?? 0;
			expect(topOf(all, key, count)).toEqual([...all].sort((a, b) => key(b) - key(a) || a - b).slice(0, count));
		}),
	);
});

test('an address gives its request back', () => {
	const address = '?q=by:x+%22a+b%22&by=a&by=b&side=russia&sort=newest&n=40';
	expect(writeState(readState(address))).toBe(address);
	expect(writeState(readState(''))).toBe('');
});
