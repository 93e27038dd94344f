import type { FirstCoding, Matches, SecondCoding } from '../../schema/agreement.ts';
import type { Passage } from '../../schema/statement.ts';
import { occurrences } from '../../text/fold.ts';
import { passageRange } from '../verify/passage-range.ts';
import { paragraphOf, type SourceText } from '../verify/source.ts';
import { type CodedPassages, match, type ParagraphStretch } from './match.ts';

/** Where a passage lies. The second coder's locators were never proved: one that fits twice is read from its first place to its nearest end. */
function stretchesOf(passages: readonly Passage[], source: SourceText): ParagraphStretch[] {
	return passages.flatMap(({ paragraph, start, end }) => {
		const text = paragraphOf(source, paragraph);
		if (text === null) return [];
		const range = passageRange(text, { start, end });
		if (range !== null) return [{ paragraph, ...range }];
		const [from] = occurrences(text, start);
		const to = occurrences(text, end).find((r) => from !== undefined && r.end >= from.end);
		return from === undefined || to === undefined ? [] : [{ paragraph, start: from.start, end: to.end }];
	});
}

/** Matches both coders' statements of every article by the characters that their passages share. */
export function matchesOf(
	first: readonly FirstCoding[],
	second: readonly SecondCoding[],
	sources: ReadonlyMap<string, SourceText>,
): Matches {
	const articles = first.flatMap(({ article, statements }) => {
		const source = sources.get(article);
		const other = second.find((coding) => coding.article === article);
		if (source === undefined || other === undefined) return [];
		const a: CodedPassages<string>[] = statements.map((s) => ({ key: s.id, stretches: stretchesOf(s.passages, source) }));
		const b: CodedPassages<number>[] = other.statements.map((s) => ({ key: s.n, stretches: stretchesOf(s.passages, source) }));
		const pairs = match(a, b);
		const seen = { first: new Set(pairs.map((p) => p.first)), second: new Set(pairs.map((p) => p.second)) };
		return [
			{
				article,
				pairs,
				firstOnly: a.map((s) => s.key).filter((id) => !seen.first.has(id)),
				secondOnly: b.map((s) => s.key).filter((n) => !seen.second.has(n)),
			},
		];
	});
	return { articles };
}
