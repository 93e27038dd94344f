import { UNKNOWN_DAY } from '../reader/lists.ts';
import type { SearchStore } from '../reader/store.ts';

/** How results are ordered. */
export type Sort = 'relevance' | 'newest' | 'oldest';

/** The `count` statements with the greatest keys, greatest first; equal ones in the order of the corpus. */
export function topOf(statements: Uint32Array, key: (statement: number) => number, count: number): number[] {
	const before = (a: number, b: number) => key(b) - key(a) || a - b;
	if (count >= statements.length) return [...statements].sort(before);
	// A heap whose root is the last of those kept.
	const heap: number[] = [];
	const sink = (start: number) => {
		let at = start;
		for (;;) {
			const left = 2 * at + 1;
			let worst = at;
			for (const child of [left, left + 1]) if (child < heap.length && before(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child;
			if (worst === at) return;
			[heap[at], heap[worst]] = [heap[worst] ?? 0, heap[at] ?? 0];
			at = worst;
		}
	};
	for (const statement of statements) {
		if (heap.length < count) {
			heap.push(statement);
			if (heap.length === count) for (let at = count >> 1; at >= 0; at--) sink(at);
		} else if (count > 0 && before(statement, heap[0] ?? 0) < 0) {
			heap[0] = statement;
			sink(0);
		}
	}
	return heap.sort(before);
}

/** The key by which a sort by date orders: undated statements stand last both ways. */
export function dateKey(store: SearchStore, sort: 'newest' | 'oldest'): (statement: number) => number {
	return (statement) => {
		const from = store.earliest[statement] ?? UNKNOWN_DAY;
		const day = from === UNKNOWN_DAY ? (store.latest[statement] ?? UNKNOWN_DAY) : from;
		if (day === UNKNOWN_DAY) return UNKNOWN_DAY * 2;
		return sort === 'newest' ? day : -day;
	};
}

/** How many bits of a number are set. */
export function bitCount(value: number): number {
	let left = value;
	let count = 0;
	for (; left !== 0; left &= left - 1) count++;
	return count;
}
