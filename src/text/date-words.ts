import { type DateParts, type DatePoint, type End, isPoint, type Member } from './edtf-parts.ts';

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

function sayPoint(point: DatePoint, leave = LEAVE_NOTHING, ourYear = false): string | null {
	const { month, day } = point;
	const year = sayYear(point.year);
	if (year === null) return null;
	const doubt = `${point.perhaps ? 'perhaps ' : ''}${point.about ? 'about ' : ''}`;
	const shownYear = ourYear ? `[${year}]` : year;
	if (month === null) return `${doubt}${shownYear}`;
	if (month === 'XX') return `${doubt}a ${day === null ? 'month' : 'day'} in ${shownYear}`;
	const name = partOfYear(month);
	if (name === null || (day !== null && !/^(?:\d\d|XX)$/.test(day))) return null;
	const shownDay = day === null ? '' : day === 'XX' ? 'a day in' : String(Number(day));
	const words = [shownDay, leave.month ? '' : name, leave.year ? '' : shownYear].filter((word) => word !== '');
	return doubt + words.join(' ') + sayTime(point.time);
}

/** What `point` may leave out because `next` says it. */
function leaveTo(point: DatePoint, next: Member | End | undefined): Leave {
	if (next === undefined || !isPoint(next)) return LEAVE_NOTHING;
	if (point.month === null || next.month === null || point.month === 'XX' || next.month === 'XX') return LEAVE_NOTHING;
	if (point.time !== null || point.year !== next.year || /X/.test(point.year)) return LEAVE_NOTHING;
	const days = /^\d\d$/.test(point.day ?? '') && /^\d\d$/.test(next.day ?? '');
	return { year: true, month: days && point.month === next.month };
}

/** Two dates with a word between them, what both share said once. */
function sayPair(from: DatePoint, word: string, to: DatePoint): string | null {
	const first = sayPoint(from, leaveTo(from, to));
	const second = sayPoint(to);
	return first === null || second === null ? null : `${first} ${word} ${second}`;
}

const sameDate = (a: DatePoint, b: DatePoint) => JSON.stringify(a) === JSON.stringify(b);

const framed = (before: string, words: string | null, after = '') => (words === null ? null : before + words + after);

function sayInterval(from: End, to: End): string | null {
	if (isPoint(from) && isPoint(to)) return sameDate(from, to) ? sayPoint(to) : sayPair(from, 'to', to);
	if (isPoint(from)) return framed('from ', sayPoint(from), to === 'open' ? ' on' : ' on, end unknown');
	if (isPoint(to)) return framed('until ', sayPoint(to), from === 'open' ? '' : ', beginning unknown');
	return null;
}

const DAY_MS = 86_400_000;

/** Whether a range is two days that follow each other: one or the other, with nothing between. */
function neighbours(from: DatePoint, to: DatePoint): boolean {
	const [first, second] = [from, to].map((point) => Date.parse(`${point.year}-${point.month}-${point.day}T00:00Z`));
	return first !== undefined && second !== undefined && second - first === DAY_MS;
}

/** One moment within bounds: of several, an open one is said by a word before it, which no *or* of the list can blur. */
function sayBounds(from: End, to: End, several: boolean): string | null {
	if (isPoint(from) && isPoint(to)) return neighbours(from, to) ? sayPair(from, 'or', to) : framed('between ', sayPair(from, 'and', to));
	if (isPoint(from)) return several ? framed('from ', sayPoint(from)) : framed('', sayPoint(from), ' or later');
	if (!isPoint(to)) return null;
	return several ? framed('by ', sayPoint(to)) : framed('', sayPoint(to), ' or earlier');
}

function sayMembers(members: readonly Member[], kind: 'one of' | 'all of', ourYear: boolean): string | null {
	const words = members.map((member, index) => {
		if (isPoint(member)) return sayPoint(member, leaveTo(member, members[index + 1]), ourYear);
		return kind === 'one of' ? sayBounds(member.from, member.to, members.length > 1) : sayInterval(member.from, member.to);
	});
	if (words.includes(null)) return null;
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1).join(', ');
	return before === '' ? last : `${before} ${kind === 'one of' ? 'or' : 'and'} ${last}`;
}

/** A date in words, the years of its days in square brackets where they are ours; null where it has no words here. */
export function sayParts(parts: DateParts, ourYear: boolean): string | null {
	if (parts.kind === 'point') return sayPoint(parts.point, LEAVE_NOTHING, ourYear);
	if (parts.kind === 'interval') return sayInterval(parts.from, parts.to);
	return sayMembers(parts.members, parts.kind, ourYear);
}
