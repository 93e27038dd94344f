import { expect, test } from 'vitest';
import { textFragment } from '../../src/text/fragment.ts';

test('first and last words become a text fragment', () => {
	expect(textFragment('https://example.org/a', { start: 'He said', end: 'stays open' })).toBe(
		'https://example.org/a#:~:text=He%20said,stays%20open',
	);
});

test('commas, hyphens, ampersands and marks in the words cannot be taken for the fragment’s own', () => {
	const url = textFragment('https://example.org/a', { start: 'so-called, “x” & y', end: "'end'" });
	expect(url.split(':~:text=')[1]?.split(',')).toHaveLength(2);
	expect(url).toContain('so%2Dcalled%2C%20%E2%80%9Cx%E2%80%9D%20%26%20y');
	expect(url).not.toMatch(/['"&-]/u);
});

test('a passage as short as a locator is one piece of text', () => {
	expect(textFragment('https://example.org/a', { start: 'Their View', end: 'Their View' })).toBe(
		'https://example.org/a#:~:text=Their%20View',
	);
});

test('an address with a fragment keeps it', () => {
	expect(textFragment('https://example.org/a#b', { start: 'x', end: 'y' })).toBe('https://example.org/a#b:~:text=x,y');
});
