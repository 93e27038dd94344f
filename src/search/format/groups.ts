import { BitWriter } from './bits.ts';

/** Lists are laid down in groups of so many, each at a byte of its own: one is read without those that stand before its group. */
export const GROUP = 32;

/** Writes lists in groups: the length of each group in Elias gamma, then the groups. */
export class GroupWriter {
	readonly #groups: Uint8Array<ArrayBuffer>[] = [];
	#writer = new BitWriter();
	#count = 0;
	/** Bytes of the groups that are full. */
	size = 0;

	/** Adds what stands for one list. */
	add(write: (writer: BitWriter) => void): void {
		write(this.#writer);
		if (++this.#count % GROUP === 0) this.#close();
	}

	#close(): void {
		const bytes = this.#writer.bytes();
		this.#groups.push(bytes);
		this.size += bytes.length;
		this.#writer = new BitWriter();
	}

	/** All that was written. */
	bytes(): Uint8Array<ArrayBuffer> {
		if (this.#count % GROUP !== 0) this.#close();
		const head = new BitWriter();
		for (const { length } of this.#groups) head.gamma(length + 1);
		const parts = [head.bytes(), ...this.#groups];
		const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			all.set(part, at);
			at += part.length;
		}
		return all;
	}
}
