import { openBytes, openJson } from '../format/sealed.ts';

/** Where the files of an index come from; `again` asks past whatever is kept of an earlier answer. */
export interface IndexSource {
	bytes(path: string, again: boolean): Promise<Uint8Array>;
}

/** A file of the index, whole: one that does not come, or comes broken, is asked for once more. Throws with its name. */
async function whole<T>(source: IndexSource, path: string, open: (bytes: Uint8Array) => T): Promise<T> {
	try {
		return open(await source.bytes(path, false));
	} catch {
		try {
			return open(await source.bytes(path, true));
		} catch (error) {
			throw new Error(`${path.replace(/\?.*$/, '')}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}

/** The value of a sealed JSON file. */
export function readSealedJson<T>(source: IndexSource, path: string): Promise<T> {
	return whole(source, path, (bytes) => openJson(bytes) as T);
}

/** The bytes of a sealed file. */
export function readBytes(source: IndexSource, path: string): Promise<Uint8Array> {
	return whole(source, path, openBytes);
}
