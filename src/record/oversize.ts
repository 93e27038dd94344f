import type { VFileMessage } from 'vfile-message';
import { problem } from './problem.ts';
import { frontEnd } from './segments.ts';
import { noteUnread, type UnreadNames } from './unread.ts';

/** Records over this size are not read: a record is a digest of one article. */
export const RECORD_LIMIT = 500_000;

/** Paragraphs and lines over this size are not read: micromark 4 takes quadratic time for emphasis, links and HTML in one paragraph. */
export const PARAGRAPH_LIMIT = 3_000;

/** The record without its paragraphs and lines that are too long, each reported; the lines keep their numbers. */
export function withoutOversize(
	file: string,
	source: string,
	problems: VFileMessage[],
	unread: UnreadNames,
	limit = PARAGRAPH_LIMIT,
): string {
	const lines = source.split('\n');
	let size = 0;
	let first = 0;
	const cut = (end: number) => {
		if (size > limit) {
			const place = { line: first + 1, column: 1 };
			problems.push(problem(file, place, 'paragraph-size', `paragraph or line of ${size} characters`, `${limit} at most`));
			noteUnread(lines.slice(first, end).join('\n'), unread);
			lines.fill('', first, end);
			lines[first] = '…';
		}
		size = 0;
	};
	for (let index = frontEnd(lines); index < lines.length; index += 1) {
		const line = lines[index] ?? '';
		const alone = /^\s*(?:::|$)/.test(line);
		if (alone) cut(index);
		if (size === 0) first = index;
		size += line.length;
		if (alone) cut(index + 1);
	}
	cut(lines.length);
	return lines.join('\n');
}
