/** Bits in the order in which they were written, high bit first. Numbers are whole, not negative, below 2^31. */
export class BitWriter {
	#bytes: number[] = [];
	#filled = 0;

	/** The lowest `count` bits of a number. */
	write(value: number, count: number): void {
		for (let bit = count - 1; bit >= 0; bit--) {
			if (this.#filled % 8 === 0) this.#bytes.push(0);
			const last = this.#bytes.length - 1;
			this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << (7 - (this.#filled % 8)));
			this.#filled++;
		}
	}

	/** So many zeros and a one. */
	unary(value: number): void {
		for (let left = value; left > 0; left -= 24) this.write(0, Math.min(left, 24));
		this.write(1, 1);
	}

	/** Elias gamma: small numbers from 1 on are short. */
	gamma(value: number): void {
		const length = 31 - Math.clz32(value);
		this.unary(length);
		this.write(value, length);
	}

	/** A number in the Rice code of parameter `k`: the higher part in unary, `k` bits as they are. */
	rice(value: number, k: number): void {
		this.unary(value >>> k);
		this.write(value, k);
	}

	/**
	 * Ascending numbers below `limit`: how many, then their gaps in Rice code. The parameter follows from how many
	 * there are; where they stand in clumps it is written down instead, after the first number in full.
	 */
	list(numbers: readonly number[], limit: number): void {
		this.gamma(numbers.length + 1);
		const [first] = numbers;
		if (first === undefined) return;
		if (numbers.length === 1) {
			this.write(first, bitsFor(limit));
			return;
		}
		const gaps = numbers.map((n, index) => n - (numbers[index - 1] ?? -1) - 1);
		const cost = (k: number, from: number) => gaps.reduce((sum, gap, index) => (index < from ? sum : sum + (gap >>> k) + 1 + k), 0);
		const spread = parameter(limit, numbers.length);
		let clumped = 0;
		for (let k = 1; k < 24; k++) if (cost(k, 1) < cost(clumped, 1)) clumped = k;
		const inClumps = cost(clumped, 1) + bitsFor(limit) + 5 < cost(spread, 0);
		this.write(inClumps ? 1 : 0, 1);
		if (inClumps) {
			this.write(clumped, 5);
			this.write(first, bitsFor(limit));
			for (const gap of gaps.slice(1)) this.rice(gap, clumped);
		} else for (const gap of gaps) this.rice(gap, spread);
	}

	/** Bytes written so far. */
	get size(): number {
		return this.#bytes.length;
	}

	/** All that was written, the last byte filled with zeros. */
	bytes(): Uint8Array<ArrayBuffer> {
		return new Uint8Array(this.#bytes);
	}
}

/** How many bits hold every number below `limit`. */
function bitsFor(limit: number): number {
	return limit <= 1 ? 1 : 32 - Math.clz32(limit - 1);
}

/** The Rice parameter for so many numbers spread evenly below `limit`. */
function parameter(limit: number, count: number): number {
	return Math.max(0, Math.floor(Math.log2((0.75 * limit) / count)));
}

/** Reads what a `BitWriter` wrote. */
export class BitReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** Bytes that were read, the last of them in part. */
	get bytesRead(): number {
		return (this.#at + 7) >>> 3;
	}

	#peek(): number {
		const bytes = this.#bytes;
		const byte = this.#at >>> 3;
		const shift = this.#at & 7;
		const word = ((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16) | ((bytes[byte + 2] ?? 0) << 8) | (bytes[byte + 3] ?? 0);
		return shift === 0 ? word >>> 0 : ((word << shift) | ((bytes[byte + 4] ?? 0) >>> (8 - shift))) >>> 0;
	}

	/** A number of so many bits. */
	read(count: number): number {
		if (count === 0) return 0;
		const value = this.#peek() >>> (32 - count);
		this.#at += count;
		return value;
	}

	/** How many zeros stand before the next one. */
	unary(): number {
		let zeros = 0;
		for (;;) {
			const run = Math.clz32(this.#peek());
			if (run < 32) {
				this.#at += run + 1;
				return zeros + run;
			}
			if (this.#at >>> 3 > this.#bytes.length) throw new Error('the search index ends in the middle of a number');
			zeros += 32;
			this.#at += 32;
		}
	}

	/** A number in Elias gamma. */
	gamma(): number {
		const length = this.unary();
		return (1 << length) | this.read(length);
	}

	/** Ascending numbers below `limit`, handed to `each`; how many they are. */
	list(limit: number, each: (value: number) => void): number {
		const count = this.gamma() - 1;
		if (count === 0) return 0;
		if (count === 1) {
			each(this.read(bitsFor(limit)));
			return 1;
		}
		const inClumps = this.read(1) === 1;
		const k = inClumps ? this.read(5) : parameter(limit, count);
		let value = inClumps ? this.read(bitsFor(limit)) : -1;
		if (inClumps) each(value);
		for (let index = inClumps ? 1 : 0; index < count; index++) {
			value += ((this.unary() << k) | this.read(k)) + 1;
			each(value);
		}
		return count;
	}
}
