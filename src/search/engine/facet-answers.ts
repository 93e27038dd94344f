import { FACETS, type Facet, ROLES } from '../format/kinds.ts';
import type { SearchStore } from '../reader/store.ts';
import { topOf } from './order.ts';
import type { Request, SearchFindings } from './run.ts';
import { toldApart } from './told-apart.ts';

/** A value of a facet. */
export interface FacetValue {
	id: string;
	label: string;
	count: number;
	on: boolean;
}

/** A facet with the values that are shown and how many there are. */
export interface FacetAnswer {
	facet: Facet;
	values: FacetValue[];
	total: number;
}

const VALUES = 8;
const MOST_VALUES = 400;

/** Values in the order of the corpus where they are few and fixed, else the most frequent first. */
function valuesOf(counts: Uint32Array, on: ReadonlySet<number>, first: number, name: Facet): number[] {
	const shown: number[] = [];
	for (let n = 0; n < counts.length; n++) if (counts[n] !== 0 || on.has(n + first)) shown.push(n);
	if (name === 'side' || name === 'presentation' || name === 'year') return shown;
	return topOf(Uint32Array.from(shown), (n) => counts[n] ?? 0, MOST_VALUES);
}

/** The facets of an answer; two values of one name are told apart. */
export async function facetAnswers(store: SearchStore, found: SearchFindings, request: Request): Promise<FacetAnswer[]> {
	const shown = FACETS.map((name) => {
		const first = store.first(ROLES[name]);
		const counts = found.faceted.counts.get(name) ?? new Uint32Array();
		const on = found.picked.get(name) ?? new Set<number>();
		const all = valuesOf(counts, on, first, name);
		const most = request.expanded.includes(name) ? MOST_VALUES : VALUES;
		const values = all.filter((n, at) => at < most || on.has(n + first));
		return {
			name,
			first,
			counts,
			on,
			total: Math.max(
				all.length,
				counts.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0),
			),
			values,
		};
	});
	await store.needThings(shown.flatMap((f) => f.values.map((n) => n + f.first)));
	return shown.map(({ name, first, counts, on, total, values }) => ({
		facet: name,
		total,
		values: toldApart(
			values.flatMap((n) => {
				const thing = store.thing(n + first);
				return thing === undefined ? [] : [{ ...thing, count: counts[n] ?? 0, on: on.has(n + first) }];
			}),
		).map(({ id, label, count, on }) => ({ id, label, count, on })),
	}));
}
