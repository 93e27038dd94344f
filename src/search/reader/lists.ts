import { BitReader } from '../format/bits.ts';
import { GROUP } from '../format/groups.ts';
import { FLAGGED } from '../format/shape.ts';

/** Lists laid end to end: list `i` stands from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
	starts: Uint32Array;
	values: Uint32Array;
}

/** One of the lists. */
export function listAt(lists: Lists, index: number): Uint32Array {
	return lists.values.subarray(lists.starts[index], lists.starts[index + 1]);
}

/** Reads so many lists. Where `flagged`, the values are doubled, and one is added to those that the list after it points at. */
export function readLists(reader: BitReader, count: number, limit: number, flagged = false): Lists {
	const starts = new Uint32Array(count + 1);
	let values = new Uint32Array(256);
	let filled = 0;
	const push = (value: number) => {
		if (filled === values.length) {
			const larger = new Uint32Array(values.length * 2);
			larger.set(values);
			values = larger;
		}
		values[filled++] = value;
	};
	for (let index = 0; index < count; index++) {
		const from = filled;
		reader.list(limit, push);
		if (flagged) {
			for (let at = from; at < filled; at++) values[at] = (values[at] ?? 0) << 1;
			const flag = (at: number) => {
				values[from + at] = (values[from + at] ?? 0) | 1;
			};
			if (filled - from >= FLAGGED) reader.list(filled - from, flag);
		}
		starts[index + 1] = filled;
	}
	return { starts, values: values.slice(0, filled) };
}

/** Lists that were written in groups: a group is read when one of its lists is first asked for. */
export class GroupedLists {
	readonly #bytes: Uint8Array;
	readonly #count: number;
	readonly #limit: number;
	readonly #flagged: boolean;
	/** Where each group begins. */
	readonly #places: Uint32Array;
	readonly #groups: (Lists | undefined)[] = [];

	constructor(bytes: Uint8Array, count: number, limit: number, flagged = false) {
		this.#bytes = bytes;
		this.#count = count;
		this.#limit = limit;
		this.#flagged = flagged;
		const reader = new BitReader(bytes);
		const lengths = Array.from({ length: Math.ceil(count / GROUP) }, () => reader.gamma() - 1);
		this.#places = new Uint32Array(lengths.length);
		let place = reader.bytesRead;
		lengths.forEach((length, group) => {
			this.#places[group] = place;
			place += length;
		});
	}

	/** One of the lists; nothing where there is none of that number. */
	at(index: number): Uint32Array {
		if (index >= this.#count) return new Uint32Array();
		const group = Math.floor(index / GROUP);
		this.#groups[group] ??= this.#read(group);
		return listAt(this.#groups[group], index % GROUP);
	}

	#read(group: number): Lists {
		const reader = new BitReader(this.#bytes.subarray(this.#places[group]));
		return readLists(reader, Math.min(GROUP, this.#count - group * GROUP), this.#limit, this.#flagged);
	}
}

/** The same links from the other end: `size` lists of the numbers of the lists that a value stood in. */
export function turned(lists: Lists, size: number): Lists {
	const starts = new Uint32Array(size + 1);
	for (const value of lists.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
	for (let index = 0; index < size; index++) starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
	const values = new Uint32Array(lists.values.length);
	const next = starts.slice();
	for (let list = 0; list + 1 < lists.starts.length; list++)
		for (const value of listAt(lists, list)) {
			const at = next[value] ?? 0;
			values[at] = list;
			next[value] = at + 1;
		}
	return { starts, values };
}

/** Stands for a bound that is not known. */
export const UNKNOWN_DAY = -1_000_000;

/** Bounds of so many statements, in days. */
export function readDates(reader: BitReader, count: number): { earliest: Int32Array; latest: Int32Array } {
	const earliest = new Int32Array(count).fill(UNKNOWN_DAY);
	const latest = new Int32Array(count).fill(UNKNOWN_DAY);
	let before = 0;
	for (let at = 0; at < count; at++) {
		const known = reader.read(2);
		if (known === 0) continue;
		const step = reader.gamma() - 1;
		before += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
		if (known !== 1) earliest[at] = before;
		if (known === 1) latest[at] = before;
		if (known === 3) latest[at] = before + reader.gamma() - 1;
	}
	return { earliest, latest };
}
