import { shown } from '../../record/problem.ts';
import type { AssertionCoded, StatementCoded } from '../../schema/statement.ts';
import { lengthOf } from '../../text/length.ts';
import { BEARINGS } from '../../vocabulary.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { type Finding, when } from './finding.ts';

/** The words that an answer rests on have so many words at most. */
const BASIS_WORDS = 8;

/** Which claims are known, and the issue that each answers; null where it answers none. */
export type IssueOfClaim = ReadonlyMap<string, string | null>;

/** Reads which claim answers which issue. */
export function issuesOfClaims(coded: CodedCorpus): IssueOfClaim {
	return new Map(coded.claims.map(({ value }) => [value.id, value.issue]));
}

/** The paragraph of the words, as of a quotation. */
function checkParagraph(s: StatementCoded, { words, paragraph }: AssertionCoded, at: PropertyKey[]): Finding[] {
	const paragraphs = new Set(s.passages.map((p) => p.paragraph));
	const lie = [...paragraphs].join(', ');
	if (words === null) return when(paragraph !== null, [...at, 'paragraph'], 'basis-paragraph', '`p` without `words`', '`words="…" p=…`');
	return [
		...when(
			paragraph === null && paragraphs.size > 1,
			at,
			'basis-paragraph',
			'`words` without their paragraph',
			`\`p=…\`: the passages lie in ${lie}`,
			'passages',
		),
		...when(
			paragraph !== null && !paragraphs.has(paragraph),
			[...at, 'paragraph'],
			'basis-paragraph',
			`\`words\` in paragraph ${paragraph}`,
			`a paragraph of the passages: ${lie}`,
			'passages',
		),
	];
}

function checkWords(words: string | null, at: PropertyKey[]): Finding[] {
	if (words === null) return [];
	const { count, unit, limit } = lengthOf(words);
	const most = limit(BASIS_WORDS);
	return when(count === 0 || count > most, [...at, 'words'], 'basis-words', `${count} ${unit}s as a basis`, `1 to ${most}`);
}

/** The words on which assertions and denials of positions rest: where they must stand, where they may not, and how. */
export function checkBasis({ value: s, plain }: Coded<StatementCoded>, issues: IssueOfClaim): Finding[] {
	return BEARINGS.flatMap((field) => {
		const lineOf = (index: number) => plain.places.get(`${field}.${index}`)?.line ?? -index - 1;
		return s[field].flatMap((assertion, index): Finding[] => {
			const { claim, words } = assertion;
			const at = [field, index];
			const issue = issues.get(claim);
			const before = s[field].findIndex((_, other) => lineOf(other) === lineOf(index));
			const beside = s[field].filter((_, other) => lineOf(other) === lineOf(index)).length;
			if (words !== null && beside > 1)
				return when(before === index, at, 'basis-shared', `\`words\` on a line of ${beside} claims`, 'one claim a line');
			if (issue && s.presentation === 'mention') {
				const what = `mention that ${field} ${shown(claim)}, which answers ${shown(issue)}`;
				return [[[...at, 'claim'], 'mention-answers', what, 'a content, or no claim', 'presentation']];
			}
			return [
				...when(
					typeof issue === 'string' && words === null,
					at,
					'basis-missing',
					`answer to ${shown(issue)} without the words that it rests on`,
					`\`::${field}[${claim}]{words="…"}\``,
				),
				...when(
					issue === null && words !== null,
					[...at, 'words'],
					'basis-unasked',
					`\`words\` for ${shown(claim)}, which answers no issue`,
					'no `words`',
				),
				...checkWords(words, at),
				...checkParagraph(s, assertion, at),
			];
		});
	});
}
