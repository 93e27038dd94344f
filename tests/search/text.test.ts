import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/islands/search/state.ts';
import { topOf } from '../../src/search/engine/order.ts';
import { BitReader, BitWriter } from '../../src/search/format/bits.ts';
import { GroupWriter } from '../../src/search/format/groups.ts';
import { sumOf } from '../../src/search/format/sealed.ts';
import { packTerms, unpackTerms } from '../../src/search/format/shape.ts';
import { foldWord } from '../../src/search/query/fold-word.ts';
import { marksIn } from '../../src/search/query/marks.ts';
import { isBlank, parseQuery, stretchesOf, without } from '../../src/search/query/query.ts';
import { stemOf } from '../../src/search/query/stem.ts';
import { tokensOf } from '../../src/search/query/tokens.ts';
import { GroupedLists } from '../../src/search/reader/lists.ts';

const terms = (text: string) => tokensOf(text).map((t) => t.term);

test.each([
	['Latin marks', 'Ōshima', 'oshima'],
	['full width', 'ＰＵＴＩＮ', 'putin'],
	['ё', 'Ёлкин', 'елкин'],
	['й is a letter', 'Чайка', 'чайка'],
	['stress', 'Пу́тин', 'путин'],
	['stress on й', 'Й́од', 'йод'],
	['half-width kana', 'ｶﾞｽ', 'ガス'],
	['hiragana', 'ぷーちん', 'プーチン'],
	['accents of Greek', 'Πούτιν', 'πουτιν'],
	['final sigma', 'ΛΑΒΡΌΦΣ', 'λαβροφσ'],
	['Turkish dotless i', 'Kırım', 'kirim'],
	['Turkish dotted I', 'İstanbul', 'istanbul'],
	['pointed Hebrew', 'לַבְרוֹב', 'לברוב'],
	['pointed Arabic', 'لَافْرُوف', 'لافروف'],
	['Arabic stroke and alef', 'أمـــر', 'امر'],
	['Persian letters', 'روسیه', 'روسيه'],
	['ligature', 'ﬁnal', 'final'],
	['letters without decomposition', 'ŁødzßÆđŒþ', 'lodzssaedoeth'],
	['soft hyphen', 'sanc\u00adtions', 'sanctions'],
	['zero width', 'sanc\u200btions\u2060', 'sanctions'],
	['direction signs', '\u202bputin\u202c', 'putin'],
	['digits of other scripts', '٢٠٢٤ ２０２４', '2024 2024'],
])('folded for finding: %s', (_, word, folded) => {
	expect(foldWord(word)).toBe(folded);
});

test.each([
	['sanc\u00adtions on', 'sanctions', 'sanc\u00adtions'],
	['the ﬁnal word', 'final', 'ﬁnal'],
	['👍🏽 Straße 🇷🇺', 'strasse', 'Straße'],
	['e\u0301tat d’urgence', 'etat', 'e\u0301tat'],
	['in לַבְרוֹב now', 'לברוב', 'לַבְרוֹב'],
	['ウラジーミル・ﾌﾟｰﾁﾝ', 'プーチン', 'ﾌﾟｰﾁﾝ'],
	['Лукʼяненко', 'лукяненко', 'Лукʼяненко'],
	['Moscow–Tokyo', 'moscowtokyo', 'Moscow–Tokyo'],
])('%s: what is marked is what was meant', (text, term, marked) => {
	expect(marksIn(text, new Set([term])).map(([start, end]) => text.slice(start, end))).toEqual([marked]);
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
	expect(query.phrases.map(({ text }) => text)).toEqual(['adequate measures']);
	expect(query.withoutWords.map((w) => w.term)).toEqual(['trade']);
	expect(query.filters.map(({ operator, value, not }) => ({ operator, value, not }))).toEqual([
		{ operator: 'by', value: 'lavrov', not: false },
		{ operator: 'via', value: 'Jiji Press', not: true },
		{ operator: 'after', value: '2024', not: false },
	]);
});

const shape = (text: string) => {
	const q = parseQuery(text);
	const filters = q.filters.map((f) => `${f.not ? '-' : ''}${f.operator}=${f.value}`);
	const words = q.words.map((w) => [w, ...w.or].map((one) => one.shown + (one.beginning ? '*' : '')).join('|'));
	const dates = q.dates.map((d) => [d, ...d.or].map((one) => (d.not ? '-' : '') + text.slice(one.start, one.end)).join('|'));
	const unread = q.unread.map((one) => (typeof one === 'string' ? one : `${one.operator}:`));
	return [
		...words,
		...q.phrases.map((p) => `"${p.text}"`),
		...q.withoutWords.map((w) => `-${w.shown}`),
		...dates,
		...filters,
		...unread.map((u) => `?${u}`),
	];
};

test.each<[string, string[]]>([
	['lavrov OR peskov sanctions', ['lavrov|peskov', 'sanctions']],
	['(lavrov OR peskov) sanctions', ['lavrov|peskov', 'sanctions']],
	['lavrov | peskov', ['lavrov|peskov']],
	['lavrov OR (peskov sanctions)', ['lavrov|peskov', 'sanctions', '?parentheses']],
	['"a quoted phrase" OR x', ['x', '"a quoted phrase"', '?or']],
	['OR', ['?or']],
	['mori AND kyiv', ['mori', 'kyiv']],
	['mori NOT kyiv', ['mori', '-kyiv']],
	['sanct* -trade', ['sanct*', '-trade']],
	['*tion', ['tion', '?wildcard']],
	['s?nction', ['s', 'nction', '?wildcard']],
	['by: lavrov', ['by=lavrov']],
	['by:', ['?by:']],
	['ＢＹ：lavrov', ['by=lavrov']],
	['by:«The Kremlin»', ['by=The Kremlin']],
	['by:a OR by:b', ['by=a', 'by=b']],
	['by:a OR x', ['x', 'by=a', '?or']],
	['2024 OR 2025', ['2024|2025']],
	['sanctions -2025', ['sanctions', '-2025']],
	['sanctions(2024)', ['sanctions', '2024']],
	['"2025"', ['2025']],
	['20 January 2026 kuril', ['kuril', '20 January 2026']],
])('%s is read as it is written', (text, read) => {
	expect(shape(text)).toEqual(read);
});

test.each(['🇷🇺', '!!!', '"', '   ', '-', '—', '()', '*', 'by:', 'OR', 'AND', '""', '👍🏽'])('%s asks for nothing', (text) => {
	expect(isBlank(parseQuery(text))).toBe(true);
});

test.each([
	['Russia us missile', 'us', 'Russia missile'],
	['us missile us', 'us', 'missile'],
	['"us" missile', 'us', 'missile'],
	['lavrov OR peskov sanctions', 'lavrov', 'sanctions'],
	['(lavrov OR peskov) sanctions', 'lavrov', 'sanctions'],
	['by:us us -us', 'us', 'by:us -us'],
])('%s without %s is %s', (text, shown, left) => {
	const query = parseQuery(text);
	const word = query.words.find((one) => one.shown === shown);
	expect(word).toBeDefined();
	if (word !== undefined) expect(without(text, stretchesOf(query, word))).toBe(left);
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

test('lists in groups are read one by one, in any order', () => {
	const lists = fc.array(
		fc.uniqueArray(fc.nat(999), { maxLength: 9 }).map((list) => list.sort((a, b) => a - b)),
		{ maxLength: 100 },
	);
	fc.assert(
		fc.property(lists, (numbers) => {
			const groups = new GroupWriter();
			for (const list of numbers) groups.add((writer) => writer.list(list, 1000));
			const read = new GroupedLists(groups.bytes(), numbers.length, 1000);
			for (const [at, list] of [...numbers.entries()].reverse()) expect([...read.at(at)]).toEqual(list);
			expect([...read.at(numbers.length)]).toEqual([]);
		}),
	);
});

test('a sum tells any two bytes that differ, and one byte more', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, a, b, by) => {
			const other = bytes.slice();
			for (const at of new Set([a % bytes.length, b % bytes.length])) other[at] = (other[at] ?? 0) ^ by;
			expect(sumOf(other)).not.toBe(sumOf(bytes));
			expect(sumOf(Uint8Array.from([...bytes, 0]))).not.toBe(sumOf(bytes));
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
