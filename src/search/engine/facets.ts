import { FACETS, type Facet, ROLES } from '../format/kinds.ts';
import type { SearchStore } from '../reader/store.ts';

/** Things picked in each facet; within one facet any of them, across facets all. */
export type Picked = Map<Facet, Set<number>>;

/** Statements that pass the picked facets, and how many there would be for every value of every facet. */
export interface Faceted {
	passing: Uint32Array;
	counts: Map<Facet, Uint32Array>;
}

/**
 * Counts facets over the statements that the query found. A facet's own picks don't narrow its own counts, so
 * that they say what picking another value would add.
 */
export function facet(store: SearchStore, found: Uint32Array, picked: Picked): Faceted {
	const facets = FACETS.map((name) => {
		const first = store.first(ROLES[name]);
		const things = picked.get(name) ?? new Set<number>();
		const on = new Uint8Array(store.count(ROLES[name]));
		for (const thing of things) on[thing - first] = 1;
		return { ...store.linksOf(name), on, active: things.size > 0, counts: new Uint32Array(on.length) };
	});
	const active = facets.filter((f) => f.active);
	const passing = new Uint32Array(found.length);
	let count = 0;
	const add = (f: (typeof facets)[number], statement: number) => {
		const end = f.starts[statement + 1] ?? 0;
		for (let at = f.starts[statement] ?? 0; at < end; at++) {
			const value = f.values[at] ?? 0;
			f.counts[value] = (f.counts[value] ?? 0) + 1;
		}
	};
	for (const statement of found) {
		let failing: (typeof facets)[number] | null = null;
		let failures = 0;
		for (const f of active) {
			const end = f.starts[statement + 1] ?? 0;
			let on = false;
			for (let at = f.starts[statement] ?? 0; at < end && !on; at++) on = f.on[f.values[at] ?? 0] === 1;
			if (on) continue;
			failing = f;
			if (++failures > 1) break;
		}
		if (failures === 0) {
			passing[count++] = statement;
			for (const f of facets) add(f, statement);
		} else if (failures === 1 && failing !== null) add(failing, statement);
	}
	return {
		passing: passing.subarray(0, count),
		counts: new Map(FACETS.map((name, index) => [name, facets[index]?.counts ?? new Uint32Array()])),
	};
}
