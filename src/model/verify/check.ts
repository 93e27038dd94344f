import type { Place } from '../../record/place.ts';
import type { Range } from '../../text/fold.ts';
import type { SourceText } from './source.ts';

/** What can be proved of a record. */
const CHECK_KINDS = ['hash', 'words', 'paragraphs', 'title', 'locator', 'quotation', 'basis', 'term', 'cue', 'set-aside'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** One thing that a record says of its source text. */
export interface Check {
	kind: CheckKind;
	/** Article whose source text proves it. */
	article: string;
	file: string;
	place: Place;
	/** What is looked for, as reports print it. */
	subject: string;
	/** Null where the source text has it, or in one sentence why not. */
	prove: (source: SourceText) => string | null;
}

/** Where something stands that the records or source texts lack or should not have. */
export interface Unaccounted {
	file: string;
	place: Place;
	kind: string;
	text: string;
	/** Where the source text has it; left out for what stands in the record alone. */
	printed?: Printed;
}

/** A stretch of a source text that nothing accounts for. */
export interface Printed extends Range {
	article: string;
	paragraph: number;
	/** What sets it aside names these words; null where nothing can. */
	words: string | null;
	/** Headword of a cue; null for what is none. */
	lemma: string | null;
}

/** The answer to a check; *uncheckable* where the source text is not here. The three are never added up. */
export type CheckAnswer = 'found' | 'absent' | 'uncheckable';

/** A check with its answer. */
export interface Verdict {
	check: Check;
	answer: CheckAnswer;
	why: string | null;
}

/** Answers checks by the source texts that are here, by article id. */
export function answerChecks(checks: readonly Check[], sources: ReadonlyMap<string, SourceText>): Verdict[] {
	return checks.map((check) => {
		const source = sources.get(check.article);
		if (source === undefined) return { check, answer: 'uncheckable', why: 'no source text here' };
		const why = check.prove(source);
		return { check, answer: why === null ? 'found' : 'absent', why };
	});
}
