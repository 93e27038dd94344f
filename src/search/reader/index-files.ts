import type { Manifest } from '../format/shape.ts';
import { type IndexSource, readBytes, readSealedJson } from './source.ts';

/** Letters of a version. */
const VERSION = 8;

/** The first two files of an index: what it holds, and the parts of its bytes. */
export async function readIndex(source: IndexSource): Promise<{ manifest: Manifest; parts: Uint8Array[] }> {
	const [manifest, first] = await Promise.all([readSealedJson<Manifest>(source, 'index.json'), readBytes(source, 'index.bin')]);
	const isOfIt = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, VERSION)) === manifest.version;
	// One of the two may be an older one that the browser kept.
	const bytes = isOfIt(first) ? first : await readBytes(source, `index.bin?v=${manifest.version}`);
	if (!isOfIt(bytes)) throw new Error('index.bin is of another build than index.json');
	let at = VERSION;
	const parts = manifest.parts.map((length) => {
		at += length;
		return bytes.subarray(at - length, at);
	});
	return { manifest, parts };
}
