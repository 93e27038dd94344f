import { random } from '../../scripts/fuzz/random.ts';

export { random };

/** Seeded random bytes. */
export function randomBytes(length: number, seed: number): Uint8Array {
	const next = random(seed);
	return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}
