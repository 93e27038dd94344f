import { occurrences, type Range } from '../../text/fold.ts';

/** First and last words of a passage. */
export interface Locator {
	start: string;
	end: string;
}

/** Where a locator lies in its paragraph, or in one sentence why it cannot be found. */
export function locate(paragraph: string, { start, end }: Locator): Range | string {
	const starts = occurrences(paragraph, start);
	const [first] = starts;
	if (first === undefined) return `the paragraph does not hold \`${start}\``;
	if (starts.length > 1) return `\`${start}\` occurs ${starts.length} times in the paragraph`;
	if (start === end) return first;
	const all = occurrences(paragraph, end);
	const ends = all.filter((range) => range.start >= first.start);
	const [last] = ends;
	if (last === undefined)
		return all.length === 0 ? `the paragraph does not hold \`${end}\`` : `\`${end}\` stands before \`${start}\`: it ends before it starts`;
	if (ends.length > 1) return `\`${end}\` occurs ${ends.length} times from \`${start}\` on`;
	if (last.end < first.end) return `\`${end}\` ends before \`${start}\` does`;
	return { start: first.start, end: last.end };
}

/** The passage of a paragraph that a locator names, in UTF-16 units; null where it names none or more than one. */
export function passageRange(paragraph: string, locator: Locator): Range | null {
	const range = locate(paragraph, locator);
	return typeof range === 'string' ? null : range;
}
