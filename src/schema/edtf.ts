import edtf from 'edtf';
import { isProfile } from './edtf-profile.ts';

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
}

const read = edtf as (text: string) => EdtfValue;

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
	if (!isProfile(text)) return null;
	try {
		const value = read(text);
		return isOrdered(value) ? boundsOf(value) : null;
	} catch {
		// The package throws its grammar's own errors for whatever is not EDTF.
		return null;
	}
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
 * which a Date would turn into 1970). `~` and `?` widen nothing. Throws RangeError on text that is not EDTF.
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
	return { earliest: day(value.min), latest: day(value.max) };
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
