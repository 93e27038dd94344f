import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodedCorpus } from '../src/model/check/coded.ts';
import { type SourceText, sourceText } from '../src/model/verify/source.ts';

/** The folder of source texts of this run: `--sources`, or `PARALLAX_SOURCES`, or none. */
export function sourcesFolder(option: string | undefined): string | null {
	return option ?? (process.env['PARALLAX_SOURCES'] || null);
}

/** The source texts that lie in a folder, by article id. */
export async function readSources(folder: string | null, coded: CodedCorpus): Promise<Map<string, SourceText>> {
	const sources = new Map<string, SourceText>();
	if (folder === null) return sources;
	for (const { value } of coded.articles) {
		const bytes = await readFile(join(folder, value.sourceFile)).catch((error: unknown) => {
			if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
			throw error;
		});
		if (bytes !== null) sources.set(value.id, sourceText(bytes.toString('utf8'), createHash('sha256').update(bytes).digest('hex')));
	}
	return sources;
}
