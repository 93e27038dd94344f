import type { RawRecord } from '../../record/read.ts';
import type { Counted } from '../../schema/coverage.ts';
import type { Cue } from '../../schema/cue.ts';
import type { TermCounts } from '../../schema/term-counts.ts';
import type { CodedCorpus } from '../check/coded.ts';
import { articleChecks } from './article-checks.ts';
import { basisChecks } from './basis-checks.ts';
import { answerChecks, type Unaccounted, type Verdict } from './check.ts';
import { coverageOf } from './coverage.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { locatorChecks } from './locator-checks.ts';
import { momentChecks } from './moment-checks.ts';
import { ownProse } from './own-prose.ts';
import { quotationChecks } from './quotation-checks.ts';
import { readSigns } from './read-signs.ts';
import { readings } from './reading.ts';
import { setAsideChecks } from './set-aside-checks.ts';
import { sharedRuns } from './shared-words.ts';
import type { SourceText } from './source.ts';
import { termCountsOf } from './term-counts.ts';
import { actorsByName, uncoveredCitations } from './uncovered-citations.ts';
import { cueChecks, uncoveredCues } from './uncovered-cues.ts';
import { uncoveredDays } from './uncovered-days.ts';
import { uncoveredQuotes } from './uncovered-quotes.ts';

/** What the source texts say of the records. */
export interface Verified {
	/** Every check with its answer. */
	verdicts: Verdict[];
	/** What should not stand in the records: runs of words shared with a source text. */
	shared: Unaccounted[];
	/** What the source texts print and the records do not account for: quotation marks, reporting cues, citations. */
	unaccounted: Unaccounted[];
	coverage: Counted[];
	/** How often the source texts hold the rival names. */
	terms: TermCounts;
}

/** What is verified: the coded corpus, its records as written, the cues, and the source texts that are here by article id. */
export interface Evidence {
	coded: CodedCorpus;
	records: readonly RawRecord[];
	cues: readonly Cue[];
	sources: ReadonlyMap<string, SourceText>;
}

/** Proves records by the source texts. */
export function verify({ coded: written, records: blocks, cues, sources }: Evidence): Verified {
	// What was withdrawn is said no more: nothing of it is to be proved.
	const records = blocks.map((record) => ({
		...record,
		blocks: record.blocks.filter((block) => !('plain' in block && 'withdrawn' in block.plain.value)),
	}));
	const coded = { ...written, statements: written.statements.filter((s) => s.value.withdrawn === null) };
	const languages = new Map(coded.articles.map((a) => [a.value.id, a.value.language]));
	const lexicons = new Map<string, Lexicon>();
	const lexicon = (article: string): Lexicon => {
		const language = languages.get(article) ?? 'und';
		const made = lexicons.get(language) ?? lexiconOf(cues, language);
		lexicons.set(language, made);
		return made;
	};
	const names = actorsByName(coded.actors.map((a) => a.value));
	const verdicts = answerChecks(
		[
			...articleChecks(coded),
			...locatorChecks(coded),
			...quotationChecks(coded, records),
			...basisChecks(coded),
			...cueChecks(coded, lexicon),
			...setAsideChecks(coded),
			...momentChecks(coded),
		],
		sources,
	);
	const shared = sharedRuns(ownProse(coded, records), sources);
	const unaccounted = [
		...readings(coded, sources).flatMap((reading) => [
			...uncoveredQuotes(reading),
			...uncoveredCues(reading, lexicon(reading.article.id)),
			...uncoveredCitations(reading, coded, names),
			...readSigns(reading, coded, lexicon(reading.article.id)),
		]),
		...uncoveredDays(coded, sources),
	];
	const files = new Map(coded.articles.map((a) => [a.value.id, a.file]));
	const count = (findings: readonly Unaccounted[], article: string) => findings.filter((f) => f.file === files.get(article)).length;
	const coverage = coverageOf(coded, sources, verdicts).map((shares) => ({
		...shares,
		shared: count(shared, shares.article),
		unaccounted: count(unaccounted, shares.article),
	}));
	return { verdicts, shared, unaccounted, coverage, terms: termCountsOf(coded, sources) };
}
