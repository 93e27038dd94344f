import { describe, expect, test } from 'vitest';
import { bounds, isEdtf } from '../../src/schema/edtf.ts';

describe('bounds are the earliest and the latest day that a date can mean', () => {
	test.each([
		// The cases of the codebook, rule 11.
		['a day', '2026-01-20', '2026-01-20', '2026-01-20'],
		['not later than a day', '[..2024-07-29]', null, '2024-07-29'],
		['one day between two', '[2023-06-01..2023-06-09]', '2023-06-01', '2023-06-09'],
		['one of two dates', '[2024-01-30,2024-02]', '2024-01-30', '2024-02-29'],
		['about a month, which widens nothing', '2023-06~', '2023-06-01', '2023-06-30'],
		['two days, both', '{2022-06-10,2024-10-04}', '2022-06-10', '2024-10-04'],
		// Reduced precision.
		['a month', '2024-08', '2024-08-01', '2024-08-31'],
		['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
		['February of a common year', '2023-02', '2023-02-01', '2023-02-28'],
		['a year', '2024', '2024-01-01', '2024-12-31'],
		['a decade', '202X', '2020-01-01', '2029-12-31'],
		['a century', '20XX', '2000-01-01', '2099-12-31'],
		['a month of a year', '2024-XX', '2024-01-01', '2024-12-31'],
		['a day of a month', '2024-07-XX', '2024-07-01', '2024-07-31'],
		['a day of a year', '2024-XX-XX', '2024-01-01', '2024-12-31'],
		['the same day of some month', '2024-XX-15', '2024-01-15', '2024-12-15'],
		['one of the months of one digit', '2024-0X', '2024-01-01', '2024-09-30'],
		// Seasons and other parts of a year.
		['spring', '2024-21', '2024-03-01', '2024-05-31'],
		['summer', '2024-22', '2024-06-01', '2024-08-31'],
		['autumn', '2024-23', '2024-09-01', '2024-11-30'],
		['winter, which ends in the next year', '2023-24', '2023-12-01', '2024-02-29'],
		['northern winter', '2024-28', '2024-12-01', '2025-02-28'],
		['southern spring', '2024-29', '2024-09-01', '2024-11-30'],
		['the first quarter', '2024-33', '2024-01-01', '2024-03-31'],
		['the second third', '2024-38', '2024-05-01', '2024-08-31'],
		['the second half', '2024-41', '2024-07-01', '2024-12-31'],
		// Sets, lists and ranges inside them.
		['from a day on', '[2023-06-09..]', '2023-06-09', null],
		['a range of years inside a list', '{2022..2024}', '2022-01-01', '2024-12-31'],
		['a range across months', '[2024-07-28..2024-08-01]', '2024-07-28', '2024-08-01'],
		['a range of one day', '[2024-02-01..2024-02-01]', '2024-02-01', '2024-02-01'],
		['a day, or one of a range after it', '[2024-01-05,2024-03-01..2024-03-09]', '2024-01-05', '2024-03-09'],
		['a range and an earlier day behind it', '[2024-03-01..2024-03-09,2024-01-05]', '2024-01-05', '2024-03-09'],
		['a year or any before another', '[..2023,2024]', null, '2024-12-31'],
		['all years up to one', '{..2024}', null, '2024-12-31'],
		// Intervals.
		['from one day to another', '2024-10-17/2024-10-20', '2024-10-17', '2024-10-20'],
		['from one month to another', '2024-02/2024-04', '2024-02-01', '2024-04-30'],
		['an uncertain interval', '2024-10-17~/2024-10-18?', '2024-10-17', '2024-10-18'],
		['since a day', '2024-10-17/..', '2024-10-17', null],
		['since a day, its end unknown', '2024-10-17/', '2024-10-17', null],
		['until a day', '../2024-07-29', null, '2024-07-29'],
		['until a day, its beginning unknown', '/2024-07-29', null, '2024-07-29'],
		// Uncertain days.
		['perhaps a day', '2024-07-29?', '2024-07-29', '2024-07-29'],
		['perhaps about a day', '2024-07-29%', '2024-07-29', '2024-07-29'],
		['29 February of a leap year', '2024-02-29', '2024-02-29', '2024-02-29'],
		['29 February of a century that is a leap year', '2000-02-29', '2000-02-29', '2000-02-29'],
	])('%s: %s', (_name, text, earliest, latest) => {
		expect(bounds(text)).toEqual({ earliest, latest });
		expect(isEdtf(text)).toBe(true);
	});
});

describe('what stands for no real day is no date', () => {
	test.each([
		['no text', ''],
		['words', 'October 2024'],
		['a day of another spelling', '29.07.2024'],
		['one digit for a month', '2024-7-29'],
		['two digits for a year', '24-07-29'],
		['30 February', '2024-02-30'],
		['29 February of a common year', '2023-02-29'],
		['29 February of a century that is no leap year', '1900-02-29'],
		['29 February of a common year inside a set', '[2023-02-01..2023-02-29]'],
		['31 June', '2024-06-31'],
		['a thirteenth month', '2024-13'],
		['day zero', '2024-07-00'],
		['an interval that ends before it begins', '2024-10-17/2024-01-01'],
		['a range inside a set that ends before it begins', '[2024-10-17..2024-01-01]'],
		['a range that ends before it begins, beside a day', '[2024-10-17..2024-01-01,2025]'],
		['an impossible end of an interval', '2024-10-17/2024-02-30'],
		['an interval open on both sides', '../..'],
		['an interval unknown on both sides', '/'],
		['an empty set', '[]'],
		['an open range outside brackets', '..2024'],
		['a range of unlike precision', '[2022..2024-05-23]'],
		['a time of day, whose zone would move the day', '2024-10-17T23:30:00-10:00'],
		['a year before 0', '-0044'],
		['a year of five digits', 'Y17000'],
		['words behind a day', '2024-07-29 or later'],
	])('%s: %s', (_name, text) => {
		expect(isEdtf(text)).toBe(false);
	});
});

test('bounds of what is no EDTF are an error, and never 1970', () => {
	expect(() => bounds('soon')).toThrow(RangeError);
	expect(() => bounds('2023-02-29')).toThrow(RangeError);
	expect(bounds('/2024-07-29').earliest).toBeNull();
});
