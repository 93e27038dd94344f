import type { RawRecord } from '../../record/read.ts';
import type { ArticleCoverage, Proof } from '../../schema/coverage.ts';
import type { Cue } from '../../schema/cue.ts';
import type { CodedCorpus } from '../check/coded.ts';
import { keptCoverage, proofOf } from './proof.ts';
import type { SourceText } from './source.ts';
import { type Verified, verify } from './verify.ts';

/** What a run of verify is made of: a loaded corpus, and what runs before it kept. */
export interface Provable {
	coded: CodedCorpus;
	records: readonly RawRecord[];
	/** SHA-256 of each record, by article. */
	hashes: ReadonlyMap<string, string>;
	coverage: readonly ArticleCoverage[];
}

/** A run of verify with what follows of it. */
export interface VerifyRun extends Verified {
	/** How far each article is proved: by this run where its source text is here, else by what was kept. */
	proofs: ReadonlyMap<string, Proof>;
	/** What is known of each article now: counted in this run, or kept from one before. */
	known: ArticleCoverage[];
	/** What this run counted and nobody has kept. */
	changed: ArticleCoverage[];
	/** Articles whose records say why they are not proved. */
	excused: ReadonlySet<string>;
}

/** Proves a corpus, article by article. */
export function runOf(corpus: Provable, cues: readonly Cue[], sources: ReadonlyMap<string, SourceText>, today: string): VerifyRun {
	const { coded, records, hashes } = corpus;
	const verified = verify({ coded, records, cues, sources });
	const before = new Map(corpus.coverage.map((one) => [one.article, one]));
	const counted = verified.coverage.flatMap((one) => {
		const source = sources.get(one.article)?.hash;
		const record = hashes.get(one.article);
		if (source === undefined || record === undefined) return [];
		return [keptCoverage(one, { record, source }, before.get(one.article) ?? null, today)];
	});
	const known = new Map([...before, ...counted.map((one) => [one.article, one] as const)]);
	return {
		...verified,
		proofs: new Map(coded.articles.map(({ value }) => [value.id, proofOf(value, hashes.get(value.id) ?? '', known.get(value.id) ?? null)])),
		known: coded.articles.flatMap(({ value }) => known.get(value.id) ?? []),
		changed: counted.filter((one) => before.get(one.article) !== one),
		excused: new Set(coded.articles.filter((a) => a.value.unproved !== null).map((a) => a.value.id)),
	};
}

/** The run as far as it is about one article; `file` is that of its record. */
export function onlyArticle(run: VerifyRun, article: string, file: string): VerifyRun {
	return {
		...run,
		verdicts: run.verdicts.filter((v) => v.check.article === article),
		shared: run.shared.filter((f) => f.file === file),
		unaccounted: run.unaccounted.filter((f) => f.file === file),
		coverage: run.coverage.filter((c) => c.article === article),
		proofs: new Map([...run.proofs].filter(([id]) => id === article)),
		changed: run.changed.filter((c) => c.article === article),
	};
}
