import { describe, expect, test } from 'vitest';
import { hiddenReferences, hiddenSigns } from '../../src/text/hidden.ts';

describe('signs that nobody sees are found', () => {
	test.each([
		['a control character', 'a\u0007b', 'U+0007'],
		['a control character of the second set', 'a\u0085b', 'U+0085'],
		['an override', 'abc\u202Eevil', 'U+202E'],
		['an isolate', 'abc\u2066evil', 'U+2066'],
		['a mark of direction', 'abc\u200Fevil', 'U+200F'],
		['a zero-width space', 'a\u200Bb', 'U+200B'],
		['a word joiner', 'a\u2060b', 'U+2060'],
		['a byte order mark inside', 'a\uFEFFb', 'U+FEFF'],
		['a soft hyphen', 'a\u00ADb', 'U+00AD'],
		['a joiner between Latin letters', 'a\u200Db', 'U+200D'],
		['a non-joiner between Cyrillic letters', 'а\u200Cб', 'U+200C'],
		['a joiner between Latin letter and mark', 'e\u0301\u200D', 'U+200D'],
		['a filler', 'a\u3164b', 'U+3164'],
		['a line separator', 'a\u2028b', 'U+2028'],
		['a tag', 'a\u{E0067}b', 'U+E0067'],
		['a character of private use', 'a\uE000b', 'U+E000'],
		['half a character', 'a\uD800b', 'U+D800'],
		['no character', 'a\uFFFFb', 'U+FFFF'],
		['a selector after a letter', 'a\uFE0Fb', 'U+FE0F'],
		['a second selector', '❤\uFE0F\uFE0F', 'U+FE0F'],
		['a selector of ideographs after a Latin letter', 'a\u{E0100}b', 'U+E0100'],
		['a blank of Braille', 'a\u2800b', 'U+2800'],
	])('%s', (_name, text, code) => {
		expect(hiddenSigns(text).map(({ words }) => words.split(' ').at(-1))).toEqual([code]);
	});
});

describe('signs that scripts and pictures need are none of them', () => {
	test.each([
		'می\u200Cخواهم',
		'क्\u200Dष',
		'क्\u200C',
		'ක්\u200Dර',
		'ല്\u200D',
		'👩\u200D💻 ❤\uFE0F\u200D🔥 👨🏽\u200D🚀',
		'a\u00A0b\u202Fc',
		'☺\uFE0E 1\uFE0F\u20E3 葛\u{E0100}城',
		'日本語 русский й й',
		'\u0601 ١٢',
		'a\tb\nc',
	])('%s', (text) => {
		const last = text.endsWith('\u200C') ? 1 : 0;
		expect(hiddenSigns(text)).toHaveLength(last);
	});
});

test('character references for such signs, or for none, are found; others are not', () => {
	for (const text of ['&#x202e;', '&#8238;', '&#0;', '&#7;', '&#x110000;', '&shy;', '&ZeroWidthSpace;', '&lrm;', '&#x200D;'])
		expect([text, hiddenReferences(text)]).toMatchObject([text, [{ index: 0 }]]);
	for (const text of ['&amp;', '&#65;', '&#x416;', '&nbsp;', '&#x202e', 'R&D; shy;'])
		expect([text, hiddenReferences(text)]).toEqual([text, []]);
});
