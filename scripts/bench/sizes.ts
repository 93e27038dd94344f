import { brotliCompressSync, constants } from 'node:zlib';
import type { SearchFiles } from '../../src/search/writer/write-index.ts';

/** Bytes after Brotli at its best; at 9 where there are more than 4 MB, which would take minutes. */
export function brotli(data: string | Uint8Array): number {
	const bytes = typeof data === 'string' ? Buffer.from(data) : data;
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 4_000_000 ? 9 : 11 } }).length;
}

/** Compressed bytes of an index before the texts: the first files, the postings, which are loaded by need; and the names of things, which are texts. */
export function sizesOf(files: SearchFiles): { atOnce: number; postings: number; names: number } {
	const sum = (pattern: RegExp) => [...files].reduce((total, [path, file]) => (pattern.test(path) ? total + brotli(file) : total), 0);
	return { atOnce: sum(/^index\./), postings: sum(/^postings-/), names: sum(/^things\//) };
}
