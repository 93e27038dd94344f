import { type DateParts, type DatePoint, type End, edtfParts, type Member } from './edtf-parts.ts';

/** How a date is known, as the data contract codes it. */
export type DateBasis = 'stated' | 'inferred' | 'corroborated' | 'unconfirmed' | null;

/**
 * The shape of a date, for signs and charts. `day` one known day · `between` one moment within bounds or within
 * a month, season, year · `about` marked so by the source · `perhaps` in doubt · `by` open start · `from` open
 * end · `span` it lasts · `several` repeated · `none` no date.
 */
export type WhenSign = 'day' | 'between' | 'about' | 'perhaps' | 'by' | 'from' | 'span' | 'several' | 'none';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** The words for a month's number, and for EDTF's numbers from 21 on. */
function partOfYear(month: string): string | null {
	const n = Number(month);
	if (n >= 1 && n <= 12) return MONTHS[n - 1] ?? null;
	if (n >= 21 && n <= 32) return SEASONS[(n - 21) % 4] ?? null;
	if (n >= 33 && n <= 36) return `${ORDINALS[n - 33]} quarter of`;
	if (n >= 37 && n <= 39) return `${ORDINALS[n - 37]} third of`;
	return n === 40 || n === 41 ? `${ORDINALS[n - 40]} half of` : null;
}

function sayYear(year: string): string | null {
	if (/^\d{4}$/.test(year)) return String(Number(year));
	if (/^\d{3}X$/.test(year)) return `${Number(year.slice(0, 3))}0s`;
	if (/^\d{2}XX$/.test(year)) return `between ${Number(year.slice(0, 2))}00 and ${Number(year.slice(0, 2))}99`;
	return null;
}

/** What a following date already says, so that this one need not. */
interface Leave {
	year: boolean;
	month: boolean;
}

const LEAVE_NOTHING: Leave = { year: false, month: false };

function sayTime(time: string | null): string {
	if (time === null) return '';
	const [, clock = time, zone = ''] = /^(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(time) ?? [];
	return `, ${clock}${zone === 'Z' ? ' UTC' : zone && ` UTC${zone}`}`;
}

function sayPoint(point: DatePoint, leave: Leave, supplied: boolean): string | null {
	const { month, day } = point;
	const year = sayYear(point.year);
	if (year === null) return null;
	const doubt = `${point.perhaps ? 'perhaps ' : ''}${point.about ? 'about ' : ''}`;
	const shownYear = supplied ? `[${year}]` : year;
	if (month === null) return `${doubt}${shownYear}`;
	if (month === 'XX') return `${doubt}a ${day === null ? 'month' : 'day'} in ${shownYear}`;
	const name = partOfYear(month);
	if (name === null || (day !== null && !/^(?:\d\d|XX)$/.test(day))) return null;
	const shownDay = day === null ? '' : day === 'XX' ? 'a day in' : String(Number(day));
	const words = [shownDay, leave.month ? '' : name, leave.year ? '' : shownYear].filter((word) => word !== '');
	return doubt + words.join(' ') + sayTime(point.time);
}

const isPoint = (member: Member | End): member is DatePoint => typeof member === 'object' && 'year' in member;

/** What `point` may leave out because `next` says it. */
function leaveTo(point: DatePoint, next: Member | End | undefined): Leave {
	if (next === undefined || !isPoint(next)) return LEAVE_NOTHING;
	if (point.month === null || next.month === null || point.month === 'XX' || next.month === 'XX') return LEAVE_NOTHING;
	if (point.time !== null || point.year !== next.year || /X/.test(point.year)) return LEAVE_NOTHING;
	const days = /^\d\d$/.test(point.day ?? '') && /^\d\d$/.test(next.day ?? '');
	return { year: true, month: days && point.month === next.month };
}

/** Two dates with a word between them, what both share said once. */
function sayPair(from: DatePoint, word: string, to: DatePoint, supplied: boolean): string | null {
	const first = sayPoint(from, leaveTo(from, to), supplied);
	const second = sayPoint(to, LEAVE_NOTHING, supplied);
	return first === null || second === null ? null : `${first} ${word} ${second}`;
}

const sameDate = (a: DatePoint, b: DatePoint) => JSON.stringify(a) === JSON.stringify(b);

const framed = (before: string, words: string | null, after = '') => (words === null ? null : before + words + after);

function sayInterval(from: End, to: End, supplied: boolean): string | null {
	if (isPoint(from) && isPoint(to)) {
		return sameDate(from, to) ? sayPoint(to, LEAVE_NOTHING, supplied) : sayPair(from, 'to', to, supplied);
	}
	if (isPoint(from)) return framed('from ', sayPoint(from, LEAVE_NOTHING, supplied), to === 'open' ? ' on' : ' on, end unknown');
	if (isPoint(to)) return framed('until ', sayPoint(to, LEAVE_NOTHING, supplied), from === 'open' ? '' : ', beginning unknown');
	return null;
}

/** One moment within bounds. The words say that the bounds are ours, so nothing in them is bracketed. */
function sayBounds(from: End, to: End): string | null {
	if (isPoint(from) && isPoint(to)) return framed('between ', sayPair(from, 'and', to, false));
	if (isPoint(from)) return framed('from ', sayPoint(from, LEAVE_NOTHING, false));
	return isPoint(to) ? framed('by ', sayPoint(to, LEAVE_NOTHING, false)) : null;
}

function sayMembers(members: readonly Member[], kind: 'one of' | 'all of', supplied: boolean): string | null {
	const words = members.map((member, index) => {
		if (isPoint(member)) return sayPoint(member, leaveTo(member, members[index + 1]), supplied);
		return kind === 'one of' ? sayBounds(member.from, member.to) : sayInterval(member.from, member.to, supplied);
	});
	if (words.includes(null)) return null;
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1).join(', ');
	return before === '' ? last : `${before} ${kind === 'one of' ? 'or' : 'and'} ${last}`;
}

function sayParts(parts: DateParts, supplied: boolean): string | null {
	if (parts.kind === 'point') return sayPoint(parts.point, LEAVE_NOTHING, supplied);
	if (parts.kind === 'interval') return sayInterval(parts.from, parts.to, supplied);
	return sayMembers(parts.members, parts.kind, supplied);
}

/**
 * A date in plain English. What the article does not print stands in square brackets, as in editions: the year
 * where it was worked out (`inferred`: "29 July [2024]"), the whole where another report gives it
 * (`corroborated`: "[29 July 2024]"). Bounds ("between … and …", "by …", "from …") are ours by their words and
 * take brackets only when corroborated. A spelling that has no words here is given as it is written.
 */
export function sayWhen(value: string | null, basis: DateBasis = null): string {
	if (value === null || value === '') return 'no date';
	const parts = edtfParts(value);
	const words = (parts && sayParts(parts, basis === 'inferred')) ?? value;
	if (basis === 'corroborated') return `[${words}]`;
	return basis === 'unconfirmed' ? `${words}, unconfirmed` : words;
}

function pointSign(point: DatePoint): WhenSign {
	if (point.perhaps) return 'perhaps';
	if (point.about) return 'about';
	return /^\d\d$/.test(point.day ?? '') && !/X/.test(point.year + (point.month ?? '')) ? 'day' : 'between';
}

/** The sign of a set or list: of its one date, or of what its members leave open. */
function membersSign(members: readonly Member[], kind: 'one of' | 'all of'): WhenSign {
	const [first, ...more] = members;
	if (more.length === 0 && first !== undefined && isPoint(first)) return pointSign(first);
	if (kind === 'all of') return more.length === 0 ? 'span' : 'several';
	const open = (end: 'from' | 'to') => members.some((member) => !isPoint(member) && member[end] === 'open');
	if (open('from')) return 'by';
	return open('to') ? 'from' : 'between';
}

/** The shape of a date. A spelling that cannot be taken apart has the sign of a moment somewhere: `between`. */
export function whenSign(value: string | null): WhenSign {
	if (value === null || value === '') return 'none';
	const parts = edtfParts(value);
	if (parts === null) return 'between';
	if (parts.kind === 'point') return pointSign(parts.point);
	return parts.kind === 'interval' ? 'span' : membersSign(parts.members, parts.kind);
}
