import { language } from '../words/language.ts';
import { inDates } from '../words/words.ts';
import { type DateParts, type DatePoint, type End, isPoint, type Member } from './edtf-parts.ts';

const standing = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
const beside = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A month's name: alone, or as it stands beside a day, which in some languages is another form. */
export function monthName(index: number, withDay: boolean): string {
	const date = Date.UTC(2024, index, 1);
	const inflected = beside.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
	return withDay && /\p{L}/u.test(inflected) ? inflected : standing.format(date);
}

const monthNames = [false, true].map((withDay) => Array.from({ length: 12 }, (_, index) => monthName(index, withDay)));

/** The words for a month's number, and for EDTF's numbers from 21 on. */
function partOfYear(month: string, withDay: boolean): string | null {
	const n = Number(month);
	if (n >= 1 && n <= 12) return monthNames[Number(withDay)]?.[n - 1] ?? null;
	const season = SEASONS[(n - 21) % 4];
	if (n >= 21 && n <= 32) return season === undefined ? null : inDates.table.part[season];
	if (n >= 33 && n <= 36) return inDates('quarter', { nth: n - 32 });
	if (n >= 37 && n <= 39) return inDates('third', { nth: n - 36 });
	return n === 40 || n === 41 ? inDates('half', { nth: n - 39 }) : null;
}

function sayYear(year: string, ours: boolean): string | null {
	if (/^\d{4}$/.test(year)) return inDates(ours ? 'ourYear' : 'year', { year: String(Number(year)) });
	const words = /^\d{3}X$/.test(year)
		? inDates('decade', { decade: String(Number(year.slice(0, 3))) })
		: /^\d{2}XX$/.test(year)
			? inDates('century', { century: String(Number(year.slice(0, 2))) })
			: null;
	return words !== null && ours ? inDates('ours', { words }) : words;
}

/** What the other of two dates already says, so that this one need not. */
interface Leave {
	year: boolean;
	month: boolean;
}

const LEAVE_NOTHING: Leave = { year: false, month: false };

function sayTime(time: string | null): string {
	if (time === null) return '';
	const [, clock = time, zone = ''] = /^(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(time) ?? [];
	return inDates('clock', { clock: `${clock}${zone === 'Z' ? ' UTC' : zone && ` UTC${zone}`}` });
}

/** What an edition says before a date: perhaps, about. */
function doubted({ perhaps, about }: DatePoint, words: string): string {
	const near = about ? inDates('about', { words }) : words;
	return perhaps ? inDates('perhaps', { words: near }) : near;
}

/** Day, month and year as far as each is said. */
function sayCalendar(day: string | null, month: string | null, year: string | null): string {
	if (day === null) return month === null ? (year ?? '') : year === null ? month : inDates('monthYear', { month, year });
	if (month === null) return day;
	return year === null ? inDates('dayMonth', { day, month }) : inDates('dayMonthYear', { day, month, year });
}

function sayPoint(point: DatePoint, leave = LEAVE_NOTHING, ourYear = false): string | null {
	const { month, day } = point;
	const year = sayYear(point.year, ourYear);
	if (year === null) return null;
	if (month === null) return doubted(point, year);
	if (month === 'XX') return doubted(point, inDates(day === null ? 'aMonthIn' : 'aDayIn', { year }));
	const name = partOfYear(month, day !== null);
	if (name === null || (day !== null && !/^(?:\d\d|XX)$/.test(day))) return null;
	const shownDay = day === null ? null : day === 'XX' ? inDates('aDayInMonth') : inDates('day', { day: String(Number(day)) });
	const words = sayCalendar(shownDay, leave.month ? null : name, leave.year ? null : year);
	return doubted(point, words + sayTime(point.time));
}

/** Whether the first of two dates says what both share, as where the year stands before the month. */
export const YEAR_FIRST = inDates('dayMonthYear', { day: 'd', month: 'm', year: 'y' }).startsWith('y');

/** What `point` may leave out because `next` says it. */
function leaveTo(point: DatePoint, next: Member | End | undefined): Leave {
	if (next === undefined || !isPoint(next)) return LEAVE_NOTHING;
	if (point.month === null || next.month === null || point.month === 'XX' || next.month === 'XX') return LEAVE_NOTHING;
	if (point.time !== null || point.year !== next.year || /X/.test(point.year)) return LEAVE_NOTHING;
	const days = /^\d\d$/.test(point.day ?? '') && /^\d\d$/.test(next.day ?? '');
	return { year: true, month: days && point.month === next.month };
}

type Between = 'to' | 'or' | 'between';

/** Two dates with what stands between them, what both share said once. */
function sayPair(from: DatePoint, word: Between, to: DatePoint): string | null {
	const first = sayPoint(from, YEAR_FIRST ? LEAVE_NOTHING : leaveTo(from, to));
	const second = sayPoint(to, YEAR_FIRST ? leaveTo(to, from) : LEAVE_NOTHING);
	return first === null || second === null ? null : inDates(word, { from: first, to: second });
}

const sameDate = (a: DatePoint, b: DatePoint) => JSON.stringify(a) === JSON.stringify(b);

type Frame = 'fromOn' | 'fromOnUnknown' | 'until' | 'untilUnknown' | 'from' | 'by' | 'orLater' | 'orEarlier';
const framed = (frame: Frame, words: string | null) => (words === null ? null : inDates(frame, { words }));

function sayInterval(from: End, to: End): string | null {
	if (isPoint(from) && isPoint(to)) return sameDate(from, to) ? sayPoint(to) : sayPair(from, 'to', to);
	if (isPoint(from)) return framed(to === 'open' ? 'fromOn' : 'fromOnUnknown', sayPoint(from));
	if (isPoint(to)) return framed(from === 'open' ? 'until' : 'untilUnknown', sayPoint(to));
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
	if (isPoint(from) && isPoint(to)) return sayPair(from, neighbours(from, to) ? 'or' : 'between', to);
	if (isPoint(from)) return framed(several ? 'from' : 'orLater', sayPoint(from));
	return isPoint(to) ? framed(several ? 'by' : 'orEarlier', sayPoint(to)) : null;
}

function sayMembers(members: readonly Member[], kind: 'one of' | 'all of', ourYear: boolean): string | null {
	const words = members.map((member, index) => {
		if (isPoint(member)) return sayPoint(member, leaveTo(member, members[index + (YEAR_FIRST ? -1 : 1)]), ourYear);
		return kind === 'one of' ? sayBounds(member.from, member.to, members.length > 1) : sayInterval(member.from, member.to);
	});
	if (words.includes(null)) return null;
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1).join(inDates('comma'));
	return before === '' ? last : inDates(kind === 'one of' ? 'listOr' : 'listAnd', { before, last });
}

/** A date in words, the years of its days in square brackets where they are ours; null where it has no words here. */
export function sayParts(parts: DateParts, ourYear: boolean): string | null {
	if (parts.kind === 'point') return sayPoint(parts.point, LEAVE_NOTHING, ourYear);
	if (parts.kind === 'interval') return sayInterval(parts.from, parts.to);
	return sayMembers(parts.members, parts.kind, ourYear);
}
