import type { Presentation } from '../vocabulary.ts';

/** How a statement is printed; an author's own words are a kind of their own. */
export type MixKind = Presentation | 'own';

/** One part of a bar. */
export interface MixPart {
	kind: MixKind;
	count: number;
	x: number;
	width: number;
}

/** Parts of a bar, in the order of how much is anybody's own words; parts of nothing are left out. */
export function placeMix(counts: Readonly<Record<MixKind, number>>, order: readonly MixKind[], width: number): MixPart[] {
	const all = order.reduce((n, key) => n + counts[key], 0);
	let x = 0;
	return order.flatMap((kind): MixPart[] => {
		const count = counts[kind];
		if (count === 0) return [];
		const part = { kind, count, x, width: (count / all) * width };
		x += part.width;
		return [part];
	});
}
