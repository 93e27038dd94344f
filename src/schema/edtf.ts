import edtf from 'edtf';

/** Earliest and latest possible day (YYYY-MM-DD); null where the date is open on that side. */
export interface Bounds {
	earliest: string | null;
	latest: string | null;
}

/** The parts of an edtf object that we read; the package's own min and max mislead for sets and half-open intervals. */
interface EdtfValue {
	type: string;
	min: number | null;
	max: number | null;
	/** Members of a set or list; a range inside is an array of two. Other types keep numbers here. */
	values?: (EdtfValue | EdtfValue[])[] | null;
	earlier?: boolean;
	later?: boolean;
	lower?: EdtfValue | number | null;
	upper?: EdtfValue | number | null;
	year?: number;
	season?: number;
}

const read = edtf as (text: string) => EdtfValue;

/** Days and longer stretches only: no times, whose time zone would move the day, and no years before 0. */
const SIGNS = /^[\d[{/.?~%][\dX?~%.,/[\]{}-]*$/;

const bounded = new Map<string, Bounds | null>();

/** Bounds of a text, null where it is not EDTF that stands for real days. */
function boundsOrNull(text: string): Bounds | null {
	const known = bounded.get(text);
	if (known !== undefined) return known;
	const found = parse(text);
	bounded.set(text, found);
	return found;
}

function parse(text: string): Bounds | null {
	if (!SIGNS.test(text) || !hasRealDays(text)) return null;
	try {
		const value = read(text);
		return isOrdered(value) ? boundsOf(value) : null;
	} catch {
		// The package throws its grammar's own errors for whatever is not EDTF.
		return null;
	}
}

/** edtf 4.11.1 turns 29 February of a common year into 1 March. */
function hasRealDays(text: string): boolean {
	return [...text.matchAll(/(\d{4})[?~%]*-[?~%]*02[?~%]*-[?~%]*29/g)].every(([, year]) => {
		const y = Number(year);
		return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
	});
}

/** Whether ranges inside a set begin before they end; edtf 4.11.1 takes them either way round. */
function isOrdered(value: EdtfValue): boolean {
	return (value.values ?? []).every((member) => {
		if (!Array.isArray(member)) return true;
		const [from, to] = member.map(boundsOf);
		return (from?.earliest ?? '') <= (to?.latest ?? '9999');
	});
}

/** Whether a text is EDTF that stands for real days, at least on one side. */
export function isEdtf(text: string): boolean {
	const found = boundsOrNull(text);
	if (found === null) return false;
	const { earliest, latest } = found;
	if (earliest === null && latest === null) return false;
	return earliest === null || latest === null || earliest <= latest;
}

/**
 * Earliest and latest day of an EDTF string. Sets and lists are taken from their flattened members
 * (edtf 4.11.1 ignores a range inside a set), intervals from their ends (an open end has min null,
 * which a Date would turn into 1970), seasons from their months (the package has spring begin in
 * January). `~` and `?` widen nothing. Throws RangeError on text that is not EDTF.
 */
export function bounds(text: string): Bounds {
	const found = boundsOrNull(text);
	if (found === null) throw new RangeError(`not EDTF: ${text}`);
	return found;
}

function boundsOf(value: EdtfValue): Bounds {
	if (value.type === 'Set' || value.type === 'List') {
		const members = (value.values ?? []).flat().map(boundsOf);
		return {
			earliest: value.earlier ? null : least(members.map((m) => m.earliest)),
			latest: value.later ? null : greatest(members.map((m) => m.latest)),
		};
	}
	if (value.type === 'Interval') {
		return { earliest: end(value.lower, 'earliest'), latest: end(value.upper, 'latest') };
	}
	if (value.type === 'Season') return season(value);
	return { earliest: day(value.min), latest: day(value.max) };
}

/** First month and length in months of the parts of a year (ISO 8601-2, 4.8); winter is the one that begins in that year. */
const SEASONS: Readonly<Record<number, readonly [from: number, months: number]>> = {
	21: [3, 3],
	22: [6, 3],
	23: [9, 3],
	24: [12, 3],
	25: [3, 3],
	26: [6, 3],
	27: [9, 3],
	28: [12, 3],
	29: [9, 3],
	30: [12, 3],
	31: [3, 3],
	32: [6, 3],
	33: [1, 3],
	34: [4, 3],
	35: [7, 3],
	36: [10, 3],
	37: [1, 4],
	38: [5, 4],
	39: [9, 4],
	40: [1, 6],
	41: [7, 6],
};

function season({ year, season: part }: EdtfValue): Bounds {
	const [from, months] = SEASONS[part ?? 0] ?? [1, 12];
	const first = Date.UTC(year ?? 0, from - 1, 1);
	const last = Date.UTC(year ?? 0, from - 1 + months, 0);
	return { earliest: day(first), latest: day(last) };
}

function end(value: EdtfValue | number | null | undefined, side: keyof Bounds): string | null {
	return typeof value === 'object' && value !== null ? boundsOf(value)[side] : null;
}

function day(time: number | null): string | null {
	return time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function least(days: (string | null)[]): string | null {
	return days.length === 0 || days.includes(null) ? null : (days as string[]).reduce((a, b) => (a < b ? a : b));
}

function greatest(days: (string | null)[]): string | null {
	return days.length === 0 || days.includes(null) ? null : (days as string[]).reduce((a, b) => (a > b ? a : b));
}
