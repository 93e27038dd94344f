/** What one coder put down for one field of one unit: one word, or a set of words. */
export type Value = readonly string[];

/** How far apart two values are, from 0 (the same) to 1. */
export type Distance = (a: Value, b: Value) => number;

/** The two coders' values for one unit. */
export type ValuePair = readonly [first: Value, second: Value];

/** How far two coders agree on one field. */
export interface Figures {
	/** Units that both coded. */
	units: number;
	/** Units on which both put down the same. */
	agreed: number;
	/** Share of units on which both put down the same; null without units. */
	share: number | null;
	/** Cohen's kappa over whole values; null where it is not defined. */
	kappa: number | null;
	/** Krippendorff's alpha with the field's distance; null where it is not defined. */
	alpha: number | null;
}

const category = (value: Value): string => [...new Set(value)].sort().join(' ');

/** Nominal distance: the same or not. */
export const nominal: Distance = (a, b) => (category(a) === category(b) ? 0 : 1);

/** MASI distance of two sets (Passonneau 2006): one minus Jaccard's index, weighted by how one holds the other. */
export const masi: Distance = (a, b) => {
	const [x, y] = [new Set(a), new Set(b)];
	if (x.size === 0 && y.size === 0) return 0;
	const shared = [...x].filter((word) => y.has(word)).length;
	const union = x.size + y.size - shared;
	const monotone = shared === union ? 1 : shared === Math.min(x.size, y.size) ? 2 / 3 : shared > 0 ? 1 / 3 : 0;
	return 1 - (shared / union) * monotone;
};

/** Krippendorff's alpha of two coders without missing values; null where all values are the same or no unit is left. */
export function krippendorff(pairs: readonly ValuePair[], distance: Distance): number | null {
	if (pairs.length === 0) return null;
	const counts = new Map<string, { value: Value; count: number }>();
	for (const value of pairs.flat()) {
		const seen = counts.get(category(value));
		if (seen === undefined) counts.set(category(value), { value, count: 1 });
		else seen.count += 1;
	}
	const kinds = [...counts.values()];
	const total = 2 * pairs.length;
	let expected = 0;
	for (const a of kinds) for (const b of kinds) expected += a.count * b.count * distance(a.value, b.value);
	if (expected === 0) return null;
	const observed = pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
	return 1 - (observed * total * (total - 1)) / expected;
}

/** Cohen's kappa over whole values; null where chance alone would always agree. */
export function cohen(pairs: readonly ValuePair[]): number | null {
	if (pairs.length === 0) return null;
	const margins = [new Map<string, number>(), new Map<string, number>()] as const;
	for (const pair of pairs) {
		for (const coder of [0, 1] as const) {
			const key = category(pair[coder]);
			margins[coder].set(key, (margins[coder].get(key) ?? 0) + 1);
		}
	}
	const n = pairs.length;
	const observed = pairs.filter(([a, b]) => category(a) === category(b)).length / n;
	let chance = 0;
	for (const [key, count] of margins[0]) chance += (count / n) * ((margins[1].get(key) ?? 0) / n);
	return chance === 1 ? null : (observed - chance) / (1 - chance);
}

const rounded = (x: number | null): number | null => (x === null ? null : Math.round(x * 1000) / 1000);

/** All figures of one field. */
export function agreementFigures(pairs: readonly ValuePair[], distance: Distance): Figures {
	const agreed = pairs.filter(([a, b]) => category(a) === category(b)).length;
	return {
		units: pairs.length,
		agreed,
		share: rounded(pairs.length === 0 ? null : agreed / pairs.length),
		kappa: rounded(cohen(pairs)),
		alpha: rounded(krippendorff(pairs, distance)),
	};
}
