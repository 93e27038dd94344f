import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, loadCorpus, loadCues } from '../../src/corpus.ts';
import { runOf, type VerifyRun } from '../../src/model/verify/run.ts';
import { type SourceText, sourceText } from '../../src/model/verify/source.ts';
import type { ArticleCoverage } from '../../src/schema/coverage.ts';

const HERE = import.meta.dirname;
/** The day of a run, unless said otherwise. */
export const TODAY = '2026-11-28';

const RECORD = 'articles/ferry-lights.md';

/** What is changed in the invented article before it is verified: words of the record or of the source text and what stands instead. */
export interface Change {
	record?: readonly (readonly [from: string, to: string])[];
	source?: readonly (readonly [from: string, to: string])[] | null;
	/** What runs before kept. */
	kept?: readonly ArticleCoverage[];
	today?: string;
}

function changed(text: string, changes: readonly (readonly [string, string])[]): string {
	return changes.reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`the invented article does not hold \`${from}\``);
		return before.replace(from, () => to);
	}, text);
}

/** The invented article, changed, verified; `mistakes` is what `npm run content` would say. */
export async function verified(change: Change = {}): Promise<VerifyRun & { mistakes: string[] }> {
	const sources = new Map<string, SourceText>();
	if (change.source !== null) {
		const text = changed(readFileSync(join(HERE, 'sources/ferry-lights.txt'), 'utf8'), change.source ?? []);
		sources.set('ferry-lights', sourceText(text, createHash('sha256').update(text).digest('hex')));
	}
	const files: Files = {
		name: (path) => path,
		list: (folder) => Promise.resolve(folder === 'articles' ? ['ferry-lights.md'] : []),
		read: (path) => {
			if (path === 'ids.txt') return Promise.resolve('');
			const here = join(HERE, 'content', path);
			if (!existsSync(here)) return Promise.resolve(null);
			const text = readFileSync(here, 'utf8');
			return Promise.resolve(path === RECORD ? changed(text, change.record ?? []) : text);
		},
	};
	const loaded = await loadCorpus(files);
	const { cues } = await loadCues(files);
	return {
		...runOf({ ...loaded, coverage: change.kept ?? [] }, cues, sources, change.today ?? TODAY),
		mistakes: loaded.problems.map(String),
	};
}

/** What is absent and why, a line each. */
export function absent({ verdicts }: VerifyRun): string[] {
	return verdicts.filter((v) => v.answer === 'absent').map(({ check, why }) => `${check.kind}: ${check.subject}: ${why}`);
}
