/** A day, a month or a year of 1000 to 2199, with one mark of doubt at most behind it. */
const DATE = /^((?:1\d|20|21)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;

/** How many parts a date has that stands for a real day, month or year: 1, 2 or 3; null for anything else. */
function precision(text: string): number | null {
	const [whole, year, month, day] = DATE.exec(text) ?? [];
	if (whole === undefined) return null;
	if (month === undefined) return 1;
	if (day === undefined) return 2;
	return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() ? 3 : null;
}

/** One member of a set or list: a date, or a range of two dates as precise as each other; an open side only at the very ends. */
function isMember(text: string, index: number, all: readonly string[]): boolean {
	const [from = '', to, ...more] = text.split('..');
	if (to === undefined) return precision(from) !== null;
	if (more.length > 0 || (from === '' && index > 0) || (to === '' && index < all.length - 1)) return false;
	if (/[?~%]/.test(text)) return false;
	if (from === '' || to === '') return precision(from || to) !== null;
	return precision(from) !== null && precision(from) === precision(to);
}

/** Both ends of an interval; one of them may be open (`..`) or not known (nothing). */
function isInterval([from = '', to = '', ...more]: readonly string[]): boolean {
	const open = (end: string) => end === '' || end === '..';
	if (more.length > 0 || (open(from) && open(to))) return false;
	return [from, to].every((end) => open(end) || precision(end) !== null);
}

/**
 * Whether a text is of the part of EDTF that records use, which is the grammar below and nothing else: no times, weeks,
 * seasons, masks (`20XX`), exponents, signs, spaces, digits of other scripts, nor years of another length. The edtf package
 * is asked for bounds only where this says yes, for it reads bare digits as milliseconds since 1970.
 *
 *     text     = date | date "/" end | end "/" date | "[" members "]" | "{" members "}"
 *     date     = YYYY [ "-" MM [ "-" DD ] ] [ "~" | "?" | "%" ]     a real one, from 1000 to 2199
 *     end      = date | ".." | ""
 *     members  = member { "," member }
 *     member   = date | date ".." date | ".." date (first) | date ".." (last)     no marks in a range
 */
export function isProfile(text: string): boolean {
	const members = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
	if (members !== null) return (members[1] ?? members[2] ?? '').split(',').every(isMember);
	return text.includes('/') ? isInterval(text.split('/')) : precision(text) !== null;
}
