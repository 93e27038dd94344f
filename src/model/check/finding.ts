import type { VFileMessage } from 'vfile-message';
import { placeAt } from '../../record/place.ts';
import { problem } from '../../record/problem.ts';
import type { RuleId } from '../../rules.ts';
import type { Coded } from './coded.ts';

/** One finding of a check: where, by which rule, what instead of what, and the field it presumes to have been read. */
export type Finding = [path: PropertyKey[], rule: RuleId, unexpected: string, expected: string, presumes?: string];

/** The finding if it is one. */
export function when(found: boolean, ...finding: Finding): Finding[] {
	return found ? [finding] : [];
}

/** A problem at a part of an entry. */
export function problemAt(
	entry: Coded<object>,
	path: PropertyKey[],
	rule: RuleId,
	unexpected: string,
	expected: string,
	near: string | null = null,
): VFileMessage {
	return problem(entry.file, placeAt(entry.plain, path), rule, unexpected, expected, near);
}

/** Findings as problems, but for those that rest on a field that stands in the file and could not be read. */
export function problemsOf(entry: Coded<object>, findings: readonly Finding[]): VFileMessage[] {
	const { unread } = entry.plain;
	return findings
		.filter(([path, , , , presumes]) => !unread.has('*') && !unread.has(presumes ?? '') && !unread.has(String(path[0])))
		.map(([path, rule, unexpected, expected]) => problemAt(entry, path, rule, unexpected, expected));
}
