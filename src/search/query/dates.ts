import { foldDigits, foldWord } from './fold-word.ts';
import { MONTH_NAMES } from './month-names.ts';
import { stemOf } from './stem.ts';

/** A year, a month or a day that was typed, with its place. Without a year it is meant in any; `until` ends a stretch of years. */
export interface TypedDate {
	start: number;
	end: number;
	year: number | null;
	until: number | null;
	month: number | null;
	day: number | null;
}

const MONTHS = new Map(MONTH_NAMES.flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)));

function monthOf(name: string): number | null {
	const folded = foldWord(name.replace(/\.$/, ''));
	return MONTHS.get(folded) ?? (/^\p{Script=Cyrillic}+$/u.test(folded) ? (MONTHS.get(stemOf(folded)) ?? null) : null);
}

/** Names of months that are other words too stand for a month only beside a day or a year; so do short ones. */
function standsAlone(name: string): boolean {
	return name.length > 4 && foldWord(name) !== 'march';
}

const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)';
const DASH = '[-‐‑‒–−/.]';
const NAME = '(?<name>\\p{L}[\\p{L}\\p{M}]+\\.?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const OF = '(?:of\\s+|de\\s+|del\\s+)?';
const AFTER_YEAR = '(?:\\s*年|\\s*년|\\s+(?:года|году|год|г\\.?|року|рік|р\\.))?';
const APART = '(?<![\\p{L}\\p{N}]|[\\p{L}\\d][-./])';
const ENDS = '(?![\\p{L}\\p{N}\\p{M}]|[-‐‑–/.]\\d)';

/** How dates are written; of those that begin at one place the first stands. */
const FORMS = [
	`${YEAR}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]`,
	`${YEAR}\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]`,
	`(?<month>\\d{1,2})[月월]\\s*(?<day>\\d{1,2})[日일]`,
	`(?<month>\\d{1,2})[月월]`,
	`${APART}${YEAR}${DASH}(?<month>\\d{1,2})${DASH}(?<day>\\d{1,2})${ENDS}`,
	`${APART}(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./]${YEAR}${ENDS}`,
	`${APART}${YEAR}\\s*[-‐‑‒–−]\\s*(?<until>(?:1[5-9]|2[01])\\d\\d)${ENDS}`,
	`${APART}${YEAR}${DASH}(?<month>\\d{1,2})${ENDS}`,
	`${APART}(?<month>\\d{1,2})[./]${YEAR}${ENDS}`,
	`${APART}${DAY}\\s+${OF}${NAME}\\s*,?\\s+${OF}${YEAR}${AFTER_YEAR}${ENDS}`,
	`${APART}${NAME}\\s+${DAY}\\s*,?\\s+${YEAR}${AFTER_YEAR}${ENDS}`,
	`${APART}${NAME}\\s*,?\\s+${OF}${YEAR}${AFTER_YEAR}${ENDS}`,
	`${APART}${YEAR}${AFTER_YEAR}\\s+${NAME}${ENDS}`,
	`${APART}${DAY}\\s+${OF}${NAME}${ENDS}`,
	`${APART}${NAME}\\s+${DAY}${ENDS}`,
	`${APART}${YEAR}${AFTER_YEAR}${ENDS}`,
	`${APART}${NAME}${ENDS}`,
].map((form) => new RegExp(form, 'uy'));

const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

function isDay(year: number | null, month: number, day: number): boolean {
	// A leap year, where none is said.
	const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What one form finds at a place, where it is a date. */
function read(match: RegExpExecArray): TypedDate | null {
	const { year, until, month, day, name } = match.groups ?? {};
	const date: TypedDate = {
		start: match.index,
		end: match.index + match[0].length,
		year: number(year),
		until: number(until),
		month: name === undefined ? number(month) : monthOf(name),
		day: number(day),
	};
	if (date.until !== null && date.year !== null && date.until <= date.year) return null;
	if (date.month === null) return name === undefined && month === undefined ? date : null;
	if (date.month < 1 || date.month > 12) return null;
	if (date.day !== null && !isDay(date.year, date.month, date.day)) return null;
	return name !== undefined && date.day === null && date.year === null && !standsAlone(name) ? null : date;
}

/** The dates of a text, in order: years, months and days as they are written in many languages. */
export function typedDatesIn(text: string): TypedDate[] {
	const plain = foldDigits(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	const found: TypedDate[] = [];
	// Most queries have no digit: the engine compiles a form when it is first tried, and most forms need one.
	const forms = /\d/.test(plain) ? FORMS : FORMS.slice(-1);
	for (const word of plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
		if (word.index < (found.at(-1)?.end ?? 0)) continue;
		for (const form of forms) {
			form.lastIndex = word.index;
			const match = form.exec(plain);
			const date = match === null ? null : read(match);
			if (date === null) continue;
			found.push(date);
			break;
		}
	}
	return found;
}

/** The one date that a text is, or null. */
export function dateOf(text: string): TypedDate | null {
	const [date, ...others] = typedDatesIn(text);
	return date !== undefined && others.length === 0 && text.slice(0, date.start).trim() === '' && text.slice(date.end).trim() === ''
		? date
		: null;
}

/** A date as the page says it: `20 January 2026`, `any November`. */
export function sayTyped({ year, until, month, day }: TypedDate): string {
	const folded = month === null ? null : (MONTH_NAMES[month - 1]?.split(' ')[0] ?? '');
	const name = folded === null ? null : folded.charAt(0).toUpperCase() + folded.slice(1);
	const years = until === null ? year : `${year} to ${until}`;
	const words = [year === null && day === null ? 'any' : null, day, name, years].filter((word) => word !== null);
	return words.join(' ') + (year === null && day !== null ? ' of any year' : '');
}
