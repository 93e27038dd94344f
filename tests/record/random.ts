/** A seeded generator of numbers from 0 to 1 (mulberry32), so that a test's random data is the same every time. */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Seeded random bytes. */
export function randomBytes(length: number, seed: number): Uint8Array {
	const next = random(seed);
	return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}
