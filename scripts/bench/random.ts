/** A seeded source of numbers in [0, 1): mulberry32. The same seed gives the same numbers everywhere. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * A draw from `0 … size - 1` in which rank r comes up in proportion to 1 / (r + 2.7) ^ power; beyond `bend` twice as
 * steeply, as in large bodies of real text, whose vocabulary grows with the square root of their length.
 */
export function zipfian(random: () => number, size: number, power = 1, bend = Number.POSITIVE_INFINITY): () => number {
	const sums = new Float64Array(size);
	let sum = 0;
	for (let rank = 0; rank < size; rank++) {
		sum += 1 / (rank + 2.7) ** power / Math.max(1, rank / bend) ** power;
		sums[rank] = sum;
	}
	return () => {
		const at = random() * sum;
		let low = 0;
		let high = size - 1;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sums[middle] ?? 0) < at) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
