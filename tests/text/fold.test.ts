import { describe, expect, it } from 'vitest';
import { isWhole, occurrences } from '../../src/text/fold.ts';
import { isInQuotes, quotedIn } from '../../src/text/quote-marks.ts';

const found = (text: string, words: string) => occurrences(text, words).length;

describe('verbatim words are compared', () => {
	const same: [name: string, text: string, words: string][] = [
		['with double marks of any shape', 'He said “no” to it', 'said "no" to'],
		['with single marks of any shape', 'Tokyo’s claims', "Tokyo's claims"],
		['with any kind and number of spaces', 'a\u00a0b\u2009 c', 'a b c'],
		['with an ellipsis in one sign or three', 'so … and', 'so ... and'],
		['without a full stop just inside a closing mark', '“It is so.” He left', '"It is so" He'],
		['with one that the source text does not have', '“It is so” he said', '"It is so," he'],
		['with signs that mean something elsewhere', 'a (b) [c] d* $e? 1+1', '(b) [c] d* $e? 1+1'],
	];
	it.each(same)('%s', (_, text, words) => {
		expect(found(text, words)).toBe(1);
	});

	const other: [name: string, text: string, words: string][] = [
		['but not with double marks for single ones', 'the ‘old’ lights', 'the "old" lights'],
		['but not with brackets dropped', 'when [Russian] politicians', 'when Russian politicians'],
		['but not with another case', 'Old lights', 'old lights'],
		['but not with another dash', 'a—b', 'a-b'],
		['but not with a comma dropped inside a sentence', 'so, he said', 'so he said'],
		['but not with a full stop that nothing closes', 'it is so and more', 'it is so.'],
		['but not inside a longer word', 'toward the wars', 'war'],
		['but not before the possessive', 'Tokyo’s claims', 'Tokyo'],
		['but not with an accent dropped', 'Chargé', 'Charge'],
		['but not with nothing', 'anything', ' '],
	];
	it.each(other)('%s', (_, text, words) => {
		expect(found(text, words)).toBe(0);
	});

	it('counting places that overlap', () => {
		expect(found('to and to and to', 'to and to')).toBe(2);
	});
	it('and a whole text is the words alone', () => {
		expect(isWhole(' Two ports ', 'Two ports')).toBe(true);
		expect(isWhole('Two ports argue', 'Two ports')).toBe(false);
	});
});

describe('quotations of a paragraph', () => {
	const quoted = (text: string) => quotedIn(text).map((q) => text.slice(q.start, q.end));
	it('are found in every shape, nested ones after the pair that holds them', () => {
		expect(quoted('“a ‘b’ c” "d" «e» „f“ \'g h\'')).toEqual(['a ‘b’ c', 'b', 'd', 'e', 'f', 'g h']);
	});
	it('are not made of apostrophes', () => {
		expect(quoted("The ports’ ferries don’t sail; it’s the ports' wish, isn't it")).toEqual([]);
	});
	it('keep apostrophes inside', () => {
		expect(quoted('“Japan’s ‘wish isn’t ours’ today”')).toEqual(['Japan’s ‘wish isn’t ours’ today', 'wish isn’t ours']);
	});
	it('reach to the end where nothing closes them', () => {
		expect(quotedIn('say “a b')).toEqual([{ start: 5, end: 8, open: true, nested: false }]);
	});
	it('hold a range only from mark to mark', () => {
		const text = '“a b” c “d”';
		expect(isInQuotes(quotedIn(text), { start: 1, end: 4 })).toBe(true);
		expect(isInQuotes(quotedIn(text), { start: 3, end: 10 })).toBe(false);
	});
});
