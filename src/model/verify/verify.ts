import type { RawRecord } from '../../record/read.ts';
import type { CodedCorpus } from '../coded.ts';
import { articleChecks } from './article-checks.ts';
import { answer, type Finding, type Verdict } from './check.ts';
import { locatorChecks } from './locator-checks.ts';
import { ownProse } from './own-prose.ts';
import { quotationChecks } from './quotation-checks.ts';
import { setAsideChecks } from './set-aside-checks.ts';
import { sharedRuns } from './shared-words.ts';
import type { SourceText } from './source.ts';

/** What the source texts say of the records. */
export interface Verified {
	verdicts: Verdict[];
	shared: Finding[];
}

/** Proves records by the source texts that are here, by article id. */
export function verify(coded: CodedCorpus, records: readonly RawRecord[], sources: ReadonlyMap<string, SourceText>): Verified {
	const checks = [...articleChecks(coded), ...locatorChecks(coded), ...quotationChecks(coded, records), ...setAsideChecks(coded)];
	return { verdicts: answer(checks, sources), shared: sharedRuns(ownProse(coded, records), sources) };
}
