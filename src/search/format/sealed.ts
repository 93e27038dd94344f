/** Every file of the index carries the sum of its own bytes, so that a broken or a half-loaded one is noticed. */

/** Sum of bytes, four at a time (FNV-1a, its high bits folded down): against mishaps, not against forgery. */
export function sumOf(bytes: Uint8Array, start = 0x811c9dc5): number {
	const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
	padded.set(bytes);
	let sum = Math.imul(start ^ bytes.length, 0x01000193);
	const words = new Uint32Array(padded.buffer);
	for (let at = 0; at < words.length; at++) {
		sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
		sum ^= sum >>> 15;
	}
	return sum >>> 0;
}

const HEAD = '{"sum":"';
const BETWEEN = '","of":';
const BEFORE = HEAD.length + 8 + BETWEEN.length;
const hex = (sum: number) => sum.toString(16).padStart(8, '0');

/** A value as a JSON file that carries its sum. */
export function sealJson(value: unknown): string {
	const json = JSON.stringify(value);
	return `${HEAD}${hex(sumOf(new TextEncoder().encode(json)))}${BETWEEN}${json}}`;
}

/** The value of such a file; throws where it is not whole. */
export function openJson(bytes: Uint8Array): unknown {
	const of = bytes.subarray(BEFORE, -1);
	const head = new TextDecoder().decode(bytes.subarray(0, BEFORE));
	if (head !== `${HEAD}${hex(sumOf(of))}${BETWEEN}`) throw new Error('it is not whole');
	return JSON.parse(new TextDecoder().decode(of));
}

/** Bytes as a file that begins with their sum. */
export function sealBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const sealed = new Uint8Array(bytes.length + 4);
	new DataView(sealed.buffer).setUint32(0, sumOf(bytes));
	sealed.set(bytes, 4);
	return sealed;
}

/** The bytes of such a file; throws where it is not whole. */
export function openBytes(sealed: Uint8Array): Uint8Array {
	const bytes = sealed.subarray(4);
	if (sealed.length < 4 || new DataView(sealed.buffer, sealed.byteOffset).getUint32(0) !== sumOf(bytes)) throw new Error('it is not whole');
	return bytes;
}
