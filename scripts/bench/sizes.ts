import { brotliCompressSync, constants } from 'node:zlib';
import type { SearchFiles } from '../../src/search/writer/write-index.ts';

/** Bytes after Brotli at its best; at 9 where there are more than 4 MB, which would take minutes. */
export function brotli(data: string | Uint8Array): number {
	const bytes = typeof data === 'string' ? Buffer.from(data) : data;
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 4_000_000 ? 9 : 11 } }).length;
}

/** Compressed bytes of an index before the texts: what is loaded at once, and the postings, loaded by need. */
export function sizesOf(files: SearchFiles): { atOnce: number; postings: number } {
	const atOnce = brotli(JSON.stringify(files.manifest)) + brotli(files.entries) + brotli(files.links) + brotli(files.dates);
	return { atOnce, postings: files.shards.reduce((sum, shard) => sum + brotli(shard), 0) };
}
