import type { ArticleCoded } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import type { TermCounts, TermUse } from '../../schema/term-counts.ts';
import type { TopicCoded } from '../../schema/topic.ts';
import type { SpeltTerm } from '../../text/terms.ts';
import type { CountsFor } from './voice.ts';

/** The rival names of all topics, each once with every spelling that any entry gives it; plain search words are none. */
export function rivalTerms(topics: readonly Pick<TopicCoded, 'names'>[]): SpeltTerm[] {
	const terms = new Map<string, Set<string>>();
	for (const { side, term, synonyms } of topics.flatMap((topic) => topic.names)) {
		if (side === null) continue;
		const wordings = terms.get(term) ?? new Set([term]);
		for (const synonym of synonyms) wordings.add(synonym);
		terms.set(term, wordings);
	}
	return [...terms].map(([term, wordings]) => ({ term, wordings: [...wordings] }));
}

/** Whether counts were made of these terms and of these source texts. */
function areTrue(counts: TermCounts, topics: readonly TopicCoded[], articles: readonly Pick<ArticleCoded, 'id' | 'sourceHash'>[]): boolean {
	const counted = new Map(counts.articles.map(({ article, sourceHash }) => [article, sourceHash]));
	return (
		JSON.stringify(counts.terms) === JSON.stringify(rivalTerms(topics)) &&
		counted.size === articles.length &&
		articles.every(({ id, sourceHash }) => counted.get(id) === sourceHash)
	);
}

/** What a corpus is asked for when terms are counted for whoever uses them. */
export interface TermHolders {
	topics: readonly TopicCoded[];
	articles: readonly Pick<ArticleCoded, 'id' | 'sourceHash'>[];
	statements: readonly Statement[];
	standing: (statement: Statement) => CountsFor;
}

/** Uses of the rival names with whom they count for; null where nobody counted, or counted other terms, texts or statements. */
export function linkTerms(counts: TermCounts | null, { topics, articles, statements, standing }: TermHolders): TermUse[] | null {
	if (counts === null || !areTrue(counts, topics, articles)) return null;
	const byId = new Map(statements.map((s) => [s.id, s]));
	const uses: TermUse[] = [];
	for (const { article, counts: found } of counts.articles) {
		for (const { term, statement, quoted, count } of found) {
			const stands = statement === null ? null : byId.get(statement);
			if (stands === undefined) return null;
			// Where an article only mentions that something was said, its words are nobody's but the author's.
			const holder = stands?.presentation === 'mention' && !quoted ? null : stands;
			const { role, sides }: CountsFor = holder === null ? { role: 'author', sides: [] } : standing(holder);
			const [side = null, ...more] = sides;
			uses.push({ term, article, statement: holder?.id ?? null, by: role, side: more.length > 0 ? null : side, quoted, count });
		}
	}
	return uses;
}
