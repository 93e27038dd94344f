/** One date without its markers of doubt: a time that the calendar names. */
export interface DatePoint {
	/** Four characters: digits, or `X` for digits not given. */
	year: string;
	/** Two digits, `XX`, or null; 21 and above are seasons, quarters and halves. */
	month: string | null;
	/** Two digits, `XX`, or null. */
	day: string | null;
	/** Clock time as written, or null. */
	time: string | null;
	/** Marked `~` or `%`: the source says "about". */
	about: boolean;
	/** Marked `?` or `%`: the source is in doubt. */
	perhaps: boolean;
}

/** One end of a range; `open` has no limit, `unknown` has one that is not known. */
export type End = DatePoint | 'open' | 'unknown';

/** One member of a set or list: a date, or a range of which an end may be open. */
export type Member = DatePoint | { from: End; to: End };

/** An EDTF string taken apart. `one of` a set is one moment somewhere; `all of` a list is several. */
export type DateParts =
	| { kind: 'point'; point: DatePoint }
	| { kind: 'interval'; from: End; to: End }
	| { kind: 'one of' | 'all of'; members: Member[] };

/** Whether a member or an end is a date, not a range and not open. */
export function isPoint(member: Member | End): member is DatePoint {
	return typeof member === 'object' && 'year' in member;
}

const POINT = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T(.+))?$/;
const MARKS = /[~?%]/g;

function pointOf(text: string): DatePoint | null {
	const marks = text.match(MARKS)?.join('') ?? '';
	const decade = /^\d{3}$/.test(text.replace(MARKS, '')) ? 'X' : '';
	const [, year, month, day, time] = POINT.exec(text.replace(MARKS, '') + decade) ?? [];
	if (year === undefined) return null;
	return {
		year,
		month: month ?? null,
		day: day ?? null,
		time: time ?? null,
		about: /[~%]/.test(marks),
		perhaps: /[?%]/.test(marks),
	};
}

function endOf(text: string): End | null {
	if (text === '..') return 'open';
	return text === '' ? 'unknown' : pointOf(text);
}

function memberOf(text: string): Member | null {
	const range = text.split('..');
	if (range.length === 1) return pointOf(text);
	const [from, to] = range.map((end) => (end === '' ? 'open' : pointOf(end)));
	return range.length === 2 && from && to ? { from, to } : null;
}

/** Takes an EDTF string apart by its letters alone; null where it is spelt in a way that no page words. */
export function edtfParts(text: string): DateParts | null {
	const group = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
	if (group) {
		const members = (group[1] ?? group[2] ?? '').split(',').map((part) => memberOf(part.trim()));
		if (members.some((member) => member === null)) return null;
		return { kind: group[1] === undefined ? 'all of' : 'one of', members: members.filter((member) => member !== null) };
	}
	if (text.includes('/')) {
		const [from, to, ...more] = text.split('/').map(endOf);
		return from && to && more.length === 0 ? { kind: 'interval', from, to } : null;
	}
	const point = pointOf(text);
	return point && { kind: 'point', point };
}
