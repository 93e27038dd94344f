import fc from 'fast-check';
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
		['a year of five digits, plain', '17000-01-01'],
		['words behind a day', '2024-07-29 or later'],
		// Digits alone are milliseconds since 1970 to edtf 4.11.1: `20230609` would be 1 January 1970.
		['a day without its hyphens', '20230609'],
		['a month without its hyphen', '202307'],
		['digits that are no year', '24'],
		['a decade of three digits', '202'],
		['a year of another millennium', '0024-07-29'],
		['a year far ahead', '2924-07-29'],
		['a year before 0 in a set', '[..-2019-03-13]'],
		['a year before 0 in an interval', '-2019/2024'],
		['a year with a sign', '+2024'],
		['a decade', '202X'],
		['a century', '20XX'],
		['a century in the old spelling', '20uu'],
		['a month not given', '2024-XX'],
		['a day not given', '2024-07-XX'],
		['a season, or the year 2023 to 2024', '2023-24'],
		['spring', '2024-21'],
		['a quarter', '2024-33'],
		['a week', '2024-W03'],
		['a day of the year', '2024-211'],
		['a year in exponents', 'Y2E3'],
		['significant digits', '2024S2'],
		['a time', '2024-07-29T10:30'],
		['a time with its zone', '2024-07-29T10:30:00Z'],
		['digits of another width', '２０２４-07-29'],
		['digits of another script', '٢٠٢٤'],
		['a hyphen of another script', '2024‐07‐29'],
		['dashes', '2024–07–29'],
		['slashes', '2024/07/29'],
		['dots', '2024.07.29'],
		['a space before', ' 2024-07-29'],
		['a space behind', '2024-07-29 '],
		['a line behind', '2024-07-29\n'],
		['a space in a set', '[2024-01-30, 2024-02]'],
		['a mark before', '~2024'],
		['a mark inside', '2024~-07'],
		['two marks', '2024?~'],
		['marks in a range of a set', '[2024-01~..2024-02]'],
		['a range in the middle open', '[2024-01..,2024-03]'],
		['a set in a set', '[[2024],2025]'],
		['a set not closed', '[2024'],
		['a set closed as a list', '[2024}'],
		['an empty member', '[2024,]'],
		['three ends of a range', '[2022..2023..2024]'],
		['three ends of an interval', '2022/2023/2024'],
		['an interval in a set', '[2022/2023]'],
		['a set open on both sides', '[..]'],
		['a set that ends before it begins', '[..2023,2024..]'],
	])('%s: %s', (_name, text) => {
		expect(isEdtf(text)).toBe(false);
	});
});

test('bounds of what is no EDTF are an error, and never 1970', () => {
	expect(() => bounds('soon')).toThrow(RangeError);
	expect(() => bounds('2023-02-29')).toThrow(RangeError);
	expect(bounds('/2024-07-29').earliest).toBeNull();
});

describe('whatever is written', () => {
	const two = (n: number) => String(n).padStart(2, '0');
	const date = fc
		.record({ year: fc.integer({ min: 1000, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
		.chain(({ year, month, day }) => fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`));
	const range = fc
		.tuple(date, date)
		.filter(([a, b]) => a.length === b.length)
		.map(([a, b]) => (a < b ? `${a}..${b}` : `${b}..${a}`));
	const member = fc.oneof(date, range);
	const members = fc.array(member, { minLength: 1, maxLength: 4 });
	const written = fc.oneof(
		fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
		// An interval from a date to itself is refused by edtf 4.11: it is that date.
		fc
			.tuple(date, date)
			.filter(([a, b]) => a !== b)
			.map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
		date.chain((a) => fc.constantFrom(`${a}/..`, `${a}/`, `../${a}`, `/${a}`, `[..${a}]`, `[${a}..]`, `{..${a}}`, `{${a}..}`)),
		members.map((all) => `[${all.join(',')}]`),
		members.map((all) => `{${all.join(',')}}`),
	);

	test('a text of the profile has bounds, and they are made of the years that it names', () => {
		fc.assert(
			fc.property(written, (text) => {
				expect([text, isEdtf(text)]).toEqual([text, true]);
				const { earliest, latest } = bounds(text);
				const years: readonly string[] = text.match(/\d{4}/g) ?? [];
				expect([earliest, latest].every((day) => day === null || years.includes(day.slice(0, 4)))).toBe(true);
				if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});

	test('a date with one sign more, less or another is refused, or is of years that stand in it', () => {
		const sign = fc.constantFrom(...'0123456789-/.[]{}~?X,%T:ZW + ２', '');
		fc.assert(
			fc.property(written, fc.nat(), fc.nat({ max: 2 }), sign, (text, at, cut, put) => {
				const index = at % (text.length + 1);
				const mutated = text.slice(0, index) + put + text.slice(index + cut);
				if (!isEdtf(mutated)) return;
				const years: readonly string[] = mutated.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
				const { earliest, latest } = bounds(mutated);
				for (const day of [earliest, latest]) expect([mutated, day === null || years.includes(day.slice(0, 4))]).toEqual([mutated, true]);
			}),
			{ numRuns: 5_000 },
		);
	});
});
