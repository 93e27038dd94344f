import { expect, test } from 'vitest';
import { sayTyped, typedDatesIn } from '../../src/search/query/dates.ts';
import { foldWord } from '../../src/search/query/fold-word.ts';
import { MONTH_NAMES } from '../../src/search/query/month-names.ts';

const LANGUAGES = 'en ru ja fr de es it pt uk pl cs nl sv da nb fi tr el he ar be bg sr ro hu ka kk id'.split(' ');

test('every name that Intl has for a month is in the table, under that month or, where two languages disagree, an earlier language', () => {
	const missing: string[] = [];
	for (const language of LANGUAGES)
		for (const day of [undefined, 'numeric'] as const)
			for (let month = 0; month < 12; month++) {
				const style = new Intl.DateTimeFormat(language, { month: 'long', ...(day === undefined ? {} : { day }), timeZone: 'UTC' });
				const name = foldWord(style.formatToParts(Date.UTC(2000, month, 1)).find(({ type }) => type === 'month')?.value ?? '');
				if (/^[\p{L}\p{M}]{3,}$/u.test(name) && MONTH_NAMES[month]?.split(' ').includes(name) !== true) missing.push(`${language} ${name}`);
			}
	expect(missing).toEqual([]);
});

const read = (text: string) => typedDatesIn(text).map((date) => `${text.slice(date.start, date.end)} = ${sayTyped(date)}`);

test.each([
	['November 2025', 'November 2025 = November 2025'],
	['2025', '2025 = 2025'],
	['２０２５年', '２０２５年 = 2025'],
	['20 January 2026', '20 January 2026 = 20 January 2026'],
	['January 20, 2026', 'January 20, 2026 = 20 January 2026'],
	['20th of January 2026', '20th of January 2026 = 20 January 2026'],
	['20.01.2026', '20.01.2026 = 20 January 2026'],
	['2025-11', '2025-11 = November 2025'],
	['11/2025', '11/2025 = November 2025'],
	['2024-07-28', '2024-07-28 = 28 July 2024'],
	['novembre', 'novembre = any November'],
	['20 de enero de 2026', '20 de enero de 2026 = 20 January 2026'],
	['2025年11月3日', '2025年11月3日 = 3 November 2025'],
	['2025年11月', '2025年11月 = November 2025'],
	['11月', '11月 = any November'],
	['в ноябре 2025 года', 'ноябре 2025 года = November 2025'],
	['7 листопада 2024', '7 листопада 2024 = 7 November 2024'],
	['2 October', '2 October = 2 October of any year'],
	['2024–2025', '2024–2025 = 2024 to 2025'],
	['٢٠٢٤', '٢٠٢٤ = 2024'],
	['defence minister Ukraine October 2024', 'October 2024 = October 2024'],
])('%s', (text, date) => {
	expect(read(text)).toEqual([date]);
});

test.each(['may', 'march', '2025-13', '2024-02-30', 'il-2000', '10:30', '1300', '48 statements', 'iPhone2024', 'June'])(
	'%s is a word',
	(text) => {
		expect(read(text)).toEqual([]);
	},
);
