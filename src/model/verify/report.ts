import type { Answer, Finding } from './check.ts';
import { SHARED_RUN } from './shared-words.ts';
import type { Verified } from './verify.ts';

/** One line of a report. */
type Line = Pick<Finding, 'file' | 'place' | 'kind' | 'text'>;

/** `file:line:column  …  kind`, sorted by place: what is absent, shared, or not accounted for. */
export function proofReport({ verdicts, shared, unaccounted }: Verified): string[] {
	const lines: Line[] = [
		...verdicts
			.filter((v) => v.answer === 'absent')
			.map(({ check, why }) => ({ file: check.file, place: check.place, kind: check.kind, text: `Absent: ${check.subject}: ${why}` })),
		...shared.map((f) => ({ ...f, text: `Shared: ${f.text}` })),
		...unaccounted.map((f) => ({ ...f, text: `Unaccounted: ${f.text}` })),
	];
	return lines
		.sort((a, b) => (a.file === b.file ? a.place.line - b.place.line || a.place.column - b.place.column : a.file < b.file ? -1 : 1))
		.map(({ file, place, kind, text }) => `${file}:${place.line}:${place.column}  ${text}  ${kind}`);
}

/** Counts by article and over all; *absent* and *uncheckable* are never added up. */
export function summary({ verdicts, shared, unaccounted, coverage }: Verified): string[] {
	const count = (answer: Answer) => verdicts.filter((v) => v.answer === answer).length;
	const unread = coverage.filter((c) => c.found + c.absent === 0).length;
	const kinds = (kind: string) => unaccounted.filter((f) => f.kind === kind).length;
	const width = Math.max(0, ...coverage.map((c) => c.article.length));
	const read = [
		`Not accounted for: ${kinds('quotation-mark')} quotation marks, ${kinds('cue')} cues, ${kinds('citation')} citations, ${kinds('day')} days.`,
		`Runs of more than ${SHARED_RUN} words (of ${2 * SHARED_RUN} characters where no spaces part words) shared with a source text: ${shared.length}.`,
	];
	return [
		...coverage.map((c) => `${c.article.padEnd(width)}  ${c.found} found, ${c.absent} absent, ${c.uncheckable} uncheckable`),
		'',
		`${count('found')} found, ${count('absent')} absent, ${count('uncheckable')} uncheckable.`,
		...(unread < coverage.length ? read : []),
		...(unread > 0
			? [
					`Not read for quotation marks, cues, citations and shared words, since the source text is not here: ${unread} of ${coverage.length} articles.`,
				]
			: []),
	];
}

/** 1 where something is absent, shared or not accounted for; 2 where sources were asked for and something is uncheckable; else 0. */
export function exitCode({ verdicts, shared, unaccounted }: Verified, sourcesGiven: boolean): 0 | 1 | 2 {
	if (shared.length > 0 || unaccounted.length > 0 || verdicts.some((v) => v.answer === 'absent')) return 1;
	return sourcesGiven && verdicts.some((v) => v.answer === 'uncheckable') ? 2 : 0;
}
