import type { VFileMessage } from 'vfile-message';
import { issue } from '../record/issue.ts';
import { placeAt } from '../record/place.ts';
import type { RuleId } from '../rules.ts';
import type { Coded } from './coded.ts';

/** One finding of a check: where, by which rule, what instead of what, and the field it presumes to have been read. */
export type Finding = [path: PropertyKey[], rule: RuleId, unexpected: string, expected: string, presumes?: string];

/** The finding if it is one. */
export function when(found: boolean, ...finding: Finding): Finding[] {
	return found ? [finding] : [];
}

/** An issue at a part of an entry. */
export function issueAt(
	entry: Coded<object>,
	path: PropertyKey[],
	rule: RuleId,
	unexpected: string,
	expected: string,
	near: string | null = null,
): VFileMessage {
	return issue(entry.file, placeAt(entry.plain, path), rule, unexpected, expected, near);
}

/** Findings as issues, but for those that rest on a field that stands in the file and could not be read. */
export function issuesOf(entry: Coded<object>, findings: readonly Finding[]): VFileMessage[] {
	const { unread } = entry.plain;
	return findings
		.filter(([path, , , , presumes]) => !unread.has('*') && !unread.has(presumes ?? '') && !unread.has(String(path[0])))
		.map(([path, rule, unexpected, expected]) => issueAt(entry, path, rule, unexpected, expected));
}
