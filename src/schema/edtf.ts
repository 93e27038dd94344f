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
	values?: (EdtfValue | EdtfValue[])[] | null;
	earlier?: boolean;
	later?: boolean;
	lower?: EdtfValue | number | null;
	upper?: EdtfValue | number | null;
}

const read = edtf as (text: string) => EdtfValue;

function parse(text: string): EdtfValue | null {
	try {
		return read(text);
	} catch {
		return null;
	}
}

/** Whether a text is EDTF that stands for real days. */
export function isEdtf(text: string): boolean {
	if (!/^[\d[{/.]/.test(text)) return false;
	const value = parse(text);
	if (value === null) return false;
	const { earliest, latest } = boundsOf(value);
	if (earliest === null && latest === null) return false;
	return earliest === null || latest === null || earliest <= latest;
}

/**
 * Earliest and latest day of an EDTF string. Sets and lists are taken from their flattened members
 * (edtf 4.11.1 ignores a range inside a set), intervals from their ends (an open end has min null,
 * which a Date would turn into 1970). Throws RangeError on text that is not EDTF.
 */
export function bounds(text: string): Bounds {
	const value = parse(text);
	if (value === null) throw new RangeError(`not EDTF: ${text}`);
	return boundsOf(value);
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
