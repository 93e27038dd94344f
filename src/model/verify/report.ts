import type { Proof } from '../../schema/coverage.ts';
import type { CheckAnswer, Unaccounted } from './check.ts';
import type { VerifyRun } from './run.ts';
import { SHARED_RUN } from './shared-words.ts';
import type { Verified } from './verify.ts';

/** One line of a report. */
type Line = Pick<Unaccounted, 'file' | 'place' | 'kind' | 'text'>;

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

/** How far an article is proved, in a line for a terminal. */
function sayProof({ state, on, why, found, absent, uncheckable, shared, unaccounted }: Proof): string {
	const day = on === null ? '' : ` on ${on}`;
	if (why === 'record-changed') return 'not yet proved: its record changed since it was';
	if (why === 'text-changed') return 'not yet proved: it was held against another source text';
	if (state === 'not-yet') return 'not yet proved';
	if (state === 'proved') return `proved${day}: ${found} found`;
	return `partly proved${day}: ${found} found, ${absent} absent, ${uncheckable} uncheckable, ${shared} shared, ${unaccounted} not accounted for`;
}

/** How far each article is proved, and counts over all; *absent* and *uncheckable* are never added up. */
export function summary({ verdicts, shared, unaccounted, coverage, proofs, excused }: VerifyRun): string[] {
	const count = (answer: CheckAnswer) => verdicts.filter((v) => v.answer === answer).length;
	const unread = coverage.filter((c) => c.found + c.absent === 0).length;
	const kinds = (kind: string) => unaccounted.filter((f) => f.kind === kind).length;
	const width = Math.max(0, ...coverage.map((c) => c.article.length));
	const read = [
		`Not accounted for: ${kinds('quotation-mark')} quotation marks, ${kinds('cue')} cues, ${kinds('citation')} citations, ${kinds('day')} days.`,
		`Runs of more than ${SHARED_RUN} words (of ${2 * SHARED_RUN} characters where no spaces part words) shared with a source text: ${shared.length}.`,
	];
	return [
		...[...proofs].map(
			([id, proof]) => `${id.padEnd(width)}  ${sayProof(proof)}${excused.has(id) ? ' (its record says why: `unproved`)' : ''}`,
		),
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

/**
 * 1 where something is absent or not accounted for and the record does not say why, or shared; 2 where sources were
 * asked for and something is uncheckable; else 0.
 */
export function exitCode({ verdicts, shared, unaccounted, excused }: VerifyRun, sourcesGiven: boolean): 0 | 1 | 2 {
	const files = new Set(verdicts.filter((v) => excused.has(v.check.article)).map((v) => v.check.file));
	const absent = verdicts.some((v) => v.answer === 'absent' && !excused.has(v.check.article));
	if (shared.length > 0 || absent || unaccounted.some((f) => !files.has(f.file))) return 1;
	return sourcesGiven && verdicts.some((v) => v.answer === 'uncheckable') ? 2 : 0;
}

/** The same for one article: 0 only where it is proved. */
export function exitCodeOf({ proofs, verdicts }: VerifyRun, article: string, sourcesGiven: boolean): 0 | 1 | 2 {
	if (sourcesGiven && verdicts.some((v) => v.answer === 'uncheckable')) return 2;
	return proofs.get(article)?.state === 'proved' ? 0 : 1;
}

/** What stops a build whose source texts are here: what they do not have, but where the record says why, and what must not stand in a record. */
export function stopsBuild({ verdicts, shared, excused }: VerifyRun): boolean {
	return shared.length > 0 || verdicts.some((v) => v.answer === 'absent' && !excused.has(v.check.article));
}
