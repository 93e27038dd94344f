/** A stretch of one paragraph, in UTF-16 units. */
export interface ParagraphStretch {
	paragraph: number;
	start: number;
	end: number;
}

/** A statement of one coder, as far as matching needs it. */
export interface CodedPassages<K> {
	key: K;
	stretches: readonly ParagraphStretch[];
}

/** A statement of the first coder and one of the second that cover the same text. */
export interface Match<A, B> {
	first: A;
	second: B;
	/** Characters that both cover, of those that either covers, from 0 to 1. */
	overlap: number;
}

/** Below this, two passages are not taken for the same statement. */
const LEAST_OVERLAP = 0.25;

function covered(stretches: readonly ParagraphStretch[]): Map<number, Set<number>> {
	const paragraphs = new Map<number, Set<number>>();
	for (const { paragraph, start, end } of stretches) {
		const units = paragraphs.get(paragraph) ?? new Set<number>();
		for (let unit = start; unit < end; unit += 1) units.add(unit);
		paragraphs.set(paragraph, units);
	}
	return paragraphs;
}

/** Characters that both cover, of those that either covers. */
export function overlapOf(a: readonly ParagraphStretch[], b: readonly ParagraphStretch[]): number {
	const [x, y] = [covered(a), covered(b)];
	let shared = 0;
	let all = 0;
	for (const units of x.values()) all += units.size;
	for (const [paragraph, units] of y) {
		const other = x.get(paragraph);
		for (const unit of units) {
			if (other?.has(unit)) shared += 1;
			else all += 1;
		}
	}
	return all === 0 ? 0 : shared / all;
}

/** Matches two codings of one text, one to one, the best overlap first; equal overlaps in the order of the text. */
export function match<A, B>(first: readonly CodedPassages<A>[], second: readonly CodedPassages<B>[]): Match<A, B>[] {
	const candidates = first.flatMap((a, i) => second.map((b, j) => ({ i, j, a, b, overlap: overlapOf(a.stretches, b.stretches) })));
	candidates.sort((x, y) => y.overlap - x.overlap || x.i - y.i || x.j - y.j);
	const taken = { first: new Set<number>(), second: new Set<number>() };
	const matches: (Match<A, B> & { i: number })[] = [];
	for (const { i, j, a, b, overlap } of candidates) {
		if (overlap < LEAST_OVERLAP || taken.first.has(i) || taken.second.has(j)) continue;
		taken.first.add(i);
		taken.second.add(j);
		matches.push({ i, first: a.key, second: b.key, overlap: Math.round(overlap * 100) / 100 });
	}
	return matches.sort((x, y) => x.i - y.i).map(({ first, second, overlap }) => ({ first, second, overlap }));
}
