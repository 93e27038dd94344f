import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuesIn } from '../../scripts/shipped-cues.ts';
import { type Files, loadCorpus } from '../../src/corpus.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { type SourceText, sourceText } from '../../src/model/verify/source.ts';
import { type Verified, verify } from '../../src/model/verify/verify.ts';

const HERE = import.meta.dirname;
const FILES = diskFiles(join(HERE, 'content'));

/** An invented article of this folder: one in Japanese, one in Russian. */
export type Name = 'toudai-2031' | 'mayak-2031';

/** Words of a record or of its source text, and what stands instead. */
export type Change = readonly [from: string, to: string];

function changed(text: string, changes: readonly Change[]): string {
	return changes.reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`the invented article does not hold \`${from}\``);
		return before.replace(from, () => to);
	}, text);
}

/** The source text of an article. */
export function sourceOf(name: Name): string {
	return readFileSync(join(HERE, `sources/${name}.txt`), 'utf8');
}

/** The corpus, perhaps with one record changed. */
export function invented(name: Name | null = null, changes: readonly Change[] = []) {
	const files: Files = {
		...FILES,
		read: async (path) => {
			const text = await FILES.read(path);
			return path === `articles/${name}.md` && text !== null ? changed(text, changes) : text;
		},
	};
	return loadCorpus(files);
}

/** The corpus verified by the cues that come with the engine, with one article's record or source text changed. */
export async function proved(
	name: Name | null = null,
	change: { record?: readonly Change[]; source?: readonly Change[] } = {},
): Promise<Verified & { mistakes: string[] }> {
	const { coded, records, problems } = await invented(name, change.record);
	const sources = new Map<string, SourceText>();
	for (const one of ['toudai-2031', 'mayak-2031'] as const) {
		const text = one === name ? changed(sourceOf(one), change.source ?? []) : sourceOf(one);
		sources.set(one, sourceText(text, createHash('sha256').update(text).digest('hex')));
	}
	const cues = await cuesIn(
		coded.articles.map((a) => a.value.language),
		[],
	);
	return { ...verify({ coded, records, cues, sources }), mistakes: problems.map(String) };
}

/** What is absent and why, a line each. */
export function absentIn({ verdicts }: Verified): string[] {
	return verdicts.filter((v) => v.answer === 'absent').map(({ check, why }) => `${check.kind}: ${why}`);
}
