import type { TermCounts } from '../../schema/term-counts.ts';
import { isInQuotes, quotedIn } from '../../text/quote-marks.ts';
import { type MetTerm, termFinder } from '../../text/terms.ts';
import type { CodedCorpus } from '../check/coded.ts';
import { rivalTerms } from '../link/terms.ts';
import { type Reading, readings } from './reading.ts';
import type { SourceText } from './source.ts';

type Counted = TermCounts['articles'][number]['counts'][number];

/** The statement in whose passage a term stands: of passages one inside another the shortest. */
function holderOf({ passages }: Reading, met: MetTerm): string | null {
	const around = passages.filter(({ range }) => range.start <= met.start && met.end <= range.end);
	const [inner] = around.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
	return inner?.statement.id ?? null;
}

/** How often each article holds each rival name, by who uses it; an article without its source text holds none. */
export function termCountsOf(coded: CodedCorpus, sources: ReadonlyMap<string, SourceText>): TermCounts {
	const terms = rivalTerms(coded.topics.map((t) => t.value));
	const find = termFinder(terms);
	const paragraphs = readings(coded, sources);
	const articles = coded.articles.map(({ value: { id, sourceHash } }) => {
		const counts = new Map<string, Counted>();
		for (const reading of paragraphs.filter((r) => r.article.id === id)) {
			const marks = quotedIn(reading.text);
			for (const met of find(reading.text)) {
				const one = { term: met.term, statement: holderOf(reading, met), quoted: isInQuotes(marks, met) };
				const key = JSON.stringify(one);
				counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 });
			}
		}
		const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
		return { article: id, sourceHash: sources.get(id)?.hash ?? sourceHash, counts: sorted };
	});
	return {
		terms: terms.map(({ term, wordings }) => ({ term, wordings: [...wordings] })),
		articles: articles.sort((a, b) => (a.article < b.article ? -1 : 1)),
	};
}

/**
 * Whether counts that were written before are no longer true: by every number where each source text is here, else by
 * what was looked for and in which texts.
 */
export function areCountsStale(written: TermCounts, now: TermCounts, complete: boolean): boolean {
	const outline = ({ terms, articles }: TermCounts) => ({
		terms,
		articles: complete ? articles : articles.map(({ article, sourceHash }) => ({ article, sourceHash })),
	});
	return JSON.stringify(outline(written)) !== JSON.stringify(outline(now));
}
