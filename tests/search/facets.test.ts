import { expect, test } from 'vitest';
import { facet } from '../../src/search/engine/facets.ts';
import { type Facet, ROLES } from '../../src/search/format/kinds.ts';
import type { SearchStore } from '../../src/search/reader/store.ts';

/** Four statements: by Ada (0) or Ben (1), for north (0) or south (1). */
const SPOKEN: Partial<Record<Facet, number[]>> = { speaker: [0, 0, 1, 1], side: [0, 1, 0, 1] };
const links = new Map(
	Object.entries(SPOKEN).map(([name, values]) => [name, { starts: Uint32Array.from([0, 1, 2, 3, 4]), values: Uint32Array.from(values) }]),
);
/** Sides are things 0 and 1, actors 10 and 11. */
const store = {
	statements: 4,
	first: (kind: string) => (kind === ROLES.speaker ? 10 : 0),
	count: () => 2,
	linksOf: (name: string) => links.get(name) ?? { starts: new Uint32Array(5), values: new Uint32Array() },
} as unknown as SearchStore;
const all = Uint32Array.from([0, 1, 2, 3]);

function counted(picked: [Facet, number[]][]) {
	const { passing, counts } = facet(store, all, new Map(picked.map(([name, things]) => [name, new Set(things)])));
	return { passing: [...passing], speaker: [...(counts.get('speaker') ?? [])], side: [...(counts.get('side') ?? [])] };
}

test('with nothing picked every value is counted', () => {
	expect(counted([])).toEqual({ passing: [0, 1, 2, 3], speaker: [2, 2], side: [2, 2] });
});

test('a pick narrows the other facet and not its own', () => {
	expect(counted([['speaker', [10]]])).toEqual({ passing: [0, 1], speaker: [2, 2], side: [1, 1] });
});

test('with two facets picked each is counted as if only the other were', () => {
	expect(
		counted([
			['speaker', [10]],
			['side', [0]],
		]),
	).toEqual({ passing: [0], speaker: [1, 1], side: [1, 1] });
});

test('two picks of one facet let either through', () => {
	expect(counted([['speaker', [10, 11]]]).passing).toEqual([0, 1, 2, 3]);
});
