/** One line of content/ids.txt: a published id, what it names, and the id it was renamed to or why it is gone. */
export interface PublishedId {
	id: string;
	/** Kind of thing, where the line tells it: `x [statement]`. */
	kind: string | null;
	now: string | null;
	gone: string | null;
	line: number;
	/** Column of the id that has to lead somewhere. */
	column: number;
}

/** A line that closes the ids before it: how many there are from the beginning, and the hash of all of them. */
export interface Seal {
	line: number;
	count: number;
	hash: string;
}

const SEAL = /^=\s*(\d+)\s+(\S+)\s*$/;
const KIND = /\s+\[([^\]]*)\]\s*$/;
const GONE = /\s+gone:\s*(.*)$/;

/** Reads content/ids.txt: one id a line, `old -> new` for a renamed one, `old [kind] gone: reason` for one that left, `#` for remarks, `=` for seals. */
export function publishedIds(text: string): PublishedId[] {
	return text.split('\n').flatMap((raw, index) => {
		const [written = ''] = raw.split('#', 1);
		if (SEAL.test(written)) return [];
		const [, reason] = GONE.exec(written) ?? [];
		const [first = '', ...renamed] = written
			.replace(GONE, '')
			.split('->')
			.map((part) => part.trim());
		if (first === '' && renamed.length === 0) return [];
		const [, kind] = KIND.exec(first) ?? [];
		const now = renamed.length === 0 ? null : renamed.join(' -> ');
		const column = Math.max(now ? raw.lastIndexOf(now) : raw.search(/\S/), 0) + 1;
		return [{ id: first.replace(KIND, ''), kind: kind ?? null, now, gone: reason?.trim() ?? null, line: index + 1, column }];
	});
}

/** The seals of content/ids.txt, in their order. */
export function sealsIn(text: string): Seal[] {
	return text.split('\n').flatMap((raw, index) => {
		const [, count, hash] = SEAL.exec(raw) ?? [];
		return count === undefined || hash === undefined ? [] : [{ line: index + 1, count: Number(count), hash }];
	});
}

/** The seal of ids that follow those of a seal before: each hangs on all before it. */
export function sealOf(before: string, ids: readonly string[], sha256: (text: string) => string): string {
	return sha256([before, ...ids].join('\n')).slice(0, 16);
}

/** An id that was published once, and the id that it leads to now. */
export interface Renamed {
	from: string;
	to: string;
}

/** Where every renamed id leads, through however many renamings; one that leads round in a circle leads nowhere. */
export function renamedIds(text: string): Renamed[] {
	const next = new Map(publishedIds(text).flatMap(({ id, now }) => (now === null ? [] : [[id, now] as const])));
	return [...next.keys()].flatMap((from) => {
		const to = lastOf(from, next, () => false);
		return next.has(to) ? [] : [{ from, to }];
	});
}

/** The name at the end of a chain of renamings, or the first that is known; a circle ends where it closes. */
export function lastOf(from: string, next: ReadonlyMap<string, string>, isKnown: (id: string) => boolean): string {
	const seen = new Set<string>();
	let here = from;
	while (!isKnown(here) && !seen.has(here)) {
		seen.add(here);
		here = next.get(here) ?? here;
	}
	return here;
}

/** An id whose thing left the records, and why. */
export interface GoneId {
	id: string;
	kind: string;
	reason: string;
}

/** Every id that is gone, with those that were renamed to one. */
export function goneIds(text: string): GoneId[] {
	const lines = publishedIds(text);
	const gone = new Map(
		lines.flatMap(({ id, kind, gone: reason }) => (reason === null ? [] : [[id, { kind: kind ?? '', reason }] as const])),
	);
	const own = [...gone].map(([id, one]) => ({ id, ...one }));
	const led = renamedIds(text).flatMap(({ from, to }) => (gone.has(to) ? [{ id: from, kind: '', reason: '', ...gone.get(to) }] : []));
	return [...own, ...led];
}
