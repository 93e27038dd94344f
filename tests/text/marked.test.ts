import { expect, test } from 'vitest';
import { markedIn } from '../../src/text/marked.ts';

const TEXT = 'The ferry “has to wait, has to wait” and has to wait.';
const SPANS = [{ start: TEXT.indexOf('has'), end: TEXT.indexOf('”'), kind: 'quote' as const }];
const marked = (words: string | null) =>
	markedIn(TEXT, SPANS, words).flatMap(({ parts }) => parts.filter((part) => part.marked).map((part) => part.text));
const whole = (words: string | null) =>
	markedIn(TEXT, SPANS, words)
		.flatMap(({ parts }) => parts.map((part) => part.text))
		.join('');

test('words are marked once, inside the quotation that holds them', () => {
	expect(marked('to wait, has')).toEqual(['to wait, has']);
	expect(marked('has to wait')).toEqual(['has to wait']);
	expect(markedIn(TEXT, SPANS, 'has to wait')[1]?.parts[0]).toEqual({ text: '“', marked: false });
});

test('words outside quotations are not, and the text stays the same', () => {
	expect(marked('The ferry')).toEqual([]);
	expect(marked(null)).toEqual([]);
	for (const words of ['has to wait', 'The ferry', null]) expect(whole(words)).toBe(TEXT);
});
