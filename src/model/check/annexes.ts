import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { RawJson } from '../../record/json.ts';
import { problem, shown } from '../../record/problem.ts';
import { Agreement } from '../../schema/agreement.ts';
import { TermCounts } from '../../schema/term-counts.ts';

/** How many mistakes of one file are reported: it is written by a command, so one is as good as all. */
const MOST_ISSUES = 3;

/** What writes the file of an article in `coverage/`. */
export const COVERAGE_COMMAND = 'npm run verify -- --sources <folder>';

/** The files beside the records that a program writes, their schemas, and the commands that write them. */
export const ANNEXES: Readonly<Record<string, { schema: z.ZodType; command: string }>> = {
	'agreement.json': { schema: Agreement, command: 'npm run agreement' },
	'terms.json': { schema: TermCounts, command: COVERAGE_COMMAND },
};

/** What in such a file does not fit its schema, so that pages could not be made of it. */
export function checkAnnex({ file, value, placeOf, problems }: RawJson, schema: z.ZodType, command: string): VFileMessage[] {
	if (value === undefined || problems.length > 0) return problems;
	const result = schema.safeParse(value);
	if (result.success) return [];
	return result.error.issues.slice(0, MOST_ISSUES).map((issue) => {
		const where = issue.path.map(String).join('.') || 'file';
		return problem(file, placeOf(issue.path), 'json', `${shown(where)} (${issue.message})`, `what \`${command}\` writes`);
	});
}
