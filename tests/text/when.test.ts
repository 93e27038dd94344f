import { describe, expect, test } from 'vitest';
import { sayDated, sayWhen, type WhenSign, whenSign } from '../../src/text/when.ts';
import type { DateBasis } from '../../src/vocabulary.ts';

const SAID: [value: string | null, basis: DateBasis | null, words: string, sign: WhenSign][] = [
	[null, null, 'no date', 'none'],
	['', null, 'no date', 'none'],
	['2024-07-29', 'stated', '29 July 2024', 'day'],
	['2024-07-29', null, '29 July 2024', 'day'],
	['2024-07-29', 'inferred', '29 July [2024]', 'day'],
	['2024-07-29', 'corroborated', '[29 July 2024]', 'day'],
	['2024-07-29', 'unconfirmed', '29 July 2024, unconfirmed', 'day'],
	['2024-07-29T10:30:00Z', 'stated', '29 July 2024, 10:30 UTC', 'day'],
	['2024-07-29T10:30:00+09:00', 'stated', '29 July 2024, 10:30 UTC+09:00', 'day'],
	['2024-07', 'stated', 'July 2024', 'between'],
	['2024-08', 'inferred', '[August 2024]', 'between'],
	['2024', 'stated', '2024', 'between'],
	['2024', 'inferred', '[2024]', 'between'],
	['2024-21', 'stated', 'spring 2024', 'between'],
	['2024-24', 'inferred', '[winter 2024]', 'between'],
	['2024-33', 'stated', 'first quarter of 2024', 'between'],
	['2024-41', 'stated', 'second half of 2024', 'between'],
	['202X', 'stated', '2020s', 'between'],
	['202', 'stated', '2020s', 'between'],
	['20XX', 'stated', 'between 2000 and 2099', 'between'],
	['2024-07-XX', 'stated', 'a day in July 2024', 'between'],
	['2024-XX', 'stated', 'a month in 2024', 'between'],
	['2024-XX-XX', 'stated', 'a day in 2024', 'between'],
	['2023-06~', 'stated', 'about June 2023', 'about'],
	['2023-06-~11', 'stated', 'about 11 June 2023', 'about'],
	['2023-06-09?', 'stated', 'perhaps 9 June 2023', 'perhaps'],
	['2023-06%', 'stated', 'perhaps about June 2023', 'perhaps'],
	['[2023-06-01..2023-06-09]', 'inferred', '[between 1 and 9 June 2023]', 'between'],
	['[2023-05-30..2023-06-09]', 'inferred', '[between 30 May and 9 June 2023]', 'between'],
	['[2023-12-30..2024-01-02]', 'inferred', '[between 30 December 2023 and 2 January 2024]', 'between'],
	['[2024-07-28..2024-07-29]', 'inferred', '[28 or 29 July 2024]', 'between'],
	['[2024-12-31..2025-01-01]', 'inferred', '[31 December 2024 or 1 January 2025]', 'between'],
	['[2023-01..2023-03]', 'stated', 'between January and March 2023', 'between'],
	['[2022..2024]', 'inferred', '[between 2022 and 2024]', 'between'],
	['[2023-06-01..2023-06-09]', 'corroborated', '[between 1 and 9 June 2023]', 'between'],
	['[..2024-07-29]', 'inferred', '[29 July 2024 or earlier]', 'by'],
	['[..2024-12]', 'inferred', '[December 2024 or earlier]', 'by'],
	['[2023-06-09..]', 'inferred', '[9 June 2023 or later]', 'from'],
	['[2024-01-30,2024-02]', 'stated', '30 January or February 2024', 'between'],
	['[2024-06-03,2024-06-05,2024-06-09]', 'inferred', '3, 5 or 9 June [2024]', 'between'],
	['[2024-06-03]', 'stated', '3 June 2024', 'day'],
	['[2023,2024]', 'stated', '2023 or 2024', 'between'],
	['[2024-01-30,2024-02]', 'inferred', '[30 January or February 2024]', 'between'],
	['[..2024-01-30,2024-02]', 'inferred', '[by 30 January 2024 or February 2024]', 'by'],
	['{2022-06-10,2024-10-04}', 'inferred', '10 June [2022] and 4 October [2024]', 'several'],
	['{2022-06-10,2024-10-04}', 'stated', '10 June 2022 and 4 October 2024', 'several'],
	['{2022-06-10,2024-10-04}', 'corroborated', '[10 June 2022 and 4 October 2024]', 'several'],
	['{2023-06-01..2023-06-09}', 'stated', '1 to 9 June 2023', 'span'],
	['2024-01/2024-03', 'stated', 'January to March 2024', 'span'],
	['2024-01-30/2024-02-02', 'inferred', '[30 January to 2 February 2024]', 'span'],
	['2023-12-30/2024-01-02', 'stated', '30 December 2023 to 2 January 2024', 'span'],
	['2024-01/2024-01', 'stated', 'January 2024', 'span'],
	['2023-06~/2024-03', 'stated', 'about June 2023 to March 2024', 'span'],
	['2022-02-24/..', 'stated', 'from 24 February 2022 on', 'span'],
	['2022-02-24/', 'stated', 'from 24 February 2022 on, end unknown', 'span'],
	['../2026-01-21', 'inferred', '[until 21 January 2026]', 'span'],
	['../2026-01-21', 'stated', 'until 21 January 2026', 'span'],
	['/2026-01-21', 'stated', 'until 21 January 2026, beginning unknown', 'span'],
	['Y17000', 'stated', 'Y17000', 'between'],
	['2024-13', 'stated', '2024-13', 'between'],
];

describe('a date in plain English', () => {
	test.each(SAID)('%s (%s) is said as %s', (value, basis, words) => {
		expect(sayWhen(value, basis)).toBe(words);
	});
});

describe('a date beside the words that the article prints', () => {
	test.each<[string, DateBasis, string | null, string]>([
		['2025-09-16', 'relative', 'Tuesday', '[16 September 2025], from ‘Tuesday’'],
		['2025-09', 'relative', 'last month', '[September 2025], from ‘last month’'],
		['2024-07-28', 'inferred', 'July 28', '28 July [2024]'],
		['2024-07-28', 'inferred', '28 июля', '28 July [2024]'],
		['2024-07-28', 'inferred', 'the 28th', '[28 July 2024]'],
		['2024-07-28', 'inferred', 'in July', '[28 July 2024]'],
		['2024-07-28', 'inferred', 'July 2', '[28 July 2024]'],
		['2024-07-28', 'inferred', null, '[28 July 2024]'],
		['[..2024-07-28]', 'inferred', null, '[28 July 2024 or earlier]'],
		['2024-07-28', 'stated', null, '28 July 2024'],
	])('%s (%s, %s) is said as %s', (value, basis, from, words) => {
		expect(sayDated({ value, basis, from })).toBe(words);
	});
});

describe('the shape of a date', () => {
	test.each(SAID)('%s (%s)', (value, _basis, _words, sign) => {
		expect(whenSign(value)).toBe(sign);
	});
});
