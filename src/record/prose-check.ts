import type { VFileMessage } from 'vfile-message';
import { normal, notText, withHidden } from './encoding.ts';
import { PARAGRAPH_LIMIT, RECORD_LIMIT, withoutOversize } from './oversize.ts';
import { problem } from './problem.ts';
import { prosePage } from './prose-page.ts';

/** A list is one paragraph to this measure, and a codebook has long ones. */
const PAGE_LIMIT = 3 * PARAGRAPH_LIMIT;

/** What is wrong with a page of the corpus's own prose, so that no page could be made of it; none where there is no such file. */
export function proseProblems(file: string, raw: string | null): VFileMessage[] {
	const source = normal(raw ?? '');
	const first = { line: 1, column: 1 };
	if (source.length > RECORD_LIMIT)
		return [problem(file, first, 'record-size', `page of ${source.length} characters`, `${RECORD_LIMIT} at most`)];
	const broken = notText(file, source);
	if (broken !== null) return [broken];
	const problems: VFileMessage[] = [];
	const short = withoutOversize(file, source, problems, { declared: new Set(), words: new Set(), whole: false }, PAGE_LIMIT);
	try {
		prosePage(short, (path) => path);
	} catch {
		// Lists within lists without end: the tree is walked by functions that call themselves.
		problems.push(problem(file, first, 'node-unexpected', 'page that cannot be read', 'headings, paragraphs and lists'));
	}
	return withHidden(file, source, problems);
}
