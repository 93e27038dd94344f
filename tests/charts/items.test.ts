import { describe, expect, it } from 'vitest';
import { groupItems } from '../../src/charts/group.ts';
import { packItems, unpackItems } from '../../src/charts/pack-items.ts';
import { sayDays, sayMonths } from '../../src/charts/say-window.ts';
import { escapeText, svgTag } from '../../src/charts/svg.ts';
import { fitText, textWidth } from '../../src/charts/text-width.ts';
import { withGaps } from '../../src/charts/timeline.ts';
import { dayNumber, monthOf } from '../../src/text/item.ts';
import { item } from './items.ts';

describe('packItems', () => {
	it('comes back as it went', () => {
		const items = [
			item('a', 'first', '2024-07-10', { joint: true, answers: ['b'], topics: ['t'] }),
			item('b', 'events', '[..2024-07-12]', {}, 'inferred'),
			item('c', 'second', null),
		];
		expect(unpackItems(structuredClone(packItems(items)))).toEqual(items);
	});
});

describe('what has a month', () => {
	it.each([
		['2024-07-10', '2024-07'],
		['2024-07', '2024-07'],
		['[2024-07-01..2024-07-31]', '2024-07'],
		['[2024-07-31..2024-08-01]', null],
		['[..2024-07-10]', null],
		['[2024-06..2024-08]', null],
		['[2024-07-30..2024-08-02]', null],
	])('%s: %s', (date, month) => {
		expect(monthOf(item('x', 'first', date))).toBe(month);
	});
});

describe('windows in words', () => {
	const window = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
	it('say a year once, in brackets where no article prints it', () => {
		expect(sayMonths(window('2024-07-01', '2024-09-01'), false)).toBe('July to August [2024]');
		expect(sayMonths(window('2024-07-01', '2024-08-01'), true)).toBe('July 2024');
		expect(sayMonths(window('2023-12-01', '2024-02-01'), true)).toBe('December 2023 to January 2024');
	});
	it('say days', () => {
		expect(sayDays(dayNumber('2024-08-01'), dayNumber('2024-09-22'))).toBe('1 August to 22 September 2024');
		expect(sayDays(dayNumber('2024-08-01'), dayNumber('2024-08-01'))).toBe('1 August 2024');
	});
});

describe('gaps', () => {
	it('are named where more than two weeks hold nothing', () => {
		const list = withGaps(
			groupItems([item('a', 'first', '2024-07-10'), item('b', 'second', '2024-07-20'), item('c', 'first', '2024-09-23')]),
		);
		expect(list.map((entry) => ('items' in entry ? entry.id : sayDays(entry.from, entry.to)))).toEqual([
			'a',
			'b',
			'21 July to 22 September 2024',
			'c',
		]);
	});
});

describe('text in pictures', () => {
	it('never becomes markup', () => {
		expect(escapeText('<b a="1">&')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
		expect(svgTag('a', { href: '"><script>' })).toBe('<a href="&quot;&gt;&lt;script&gt;"/>');
	});
	it('is cut between words, or letters where a word is too long', () => {
		expect(fitText('several words here', 14, textWidth('several words…', 14))).toBe('several words…');
		expect(textWidth(fitText('Donaudampfschifffahrt', 14, 60), 14)).toBeLessThanOrEqual(60);
	});
	it('takes more room in wide scripts and none for marks that combine', () => {
		expect(textWidth('日本', 10)).toBeGreaterThan(textWidth('ab', 10));
		expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
	});
});
