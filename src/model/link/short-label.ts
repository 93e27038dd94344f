import type { Actor } from '../../schema/actor.ts';
import type { ArticleCoded } from '../../schema/article.ts';
import { boundsOrOpen } from './sides.ts';

/** What a citation in a line calls an article, before it is known whether another is called the same. */
function derived(article: ArticleCoded, actors: ReadonlyMap<string, Actor>): string {
	if (article.short !== null) return article.short;
	const author = article.author.value === null ? undefined : actors.get(article.author.value);
	const publisher = article.publisher.value === null ? undefined : actors.get(article.publisher.value);
	const who = author?.name.split(' ').at(-1) ?? publisher?.name;
	if (who === undefined) return article.label;
	const { earliest, latest } = boundsOrOpen(article.published.value);
	const year = earliest?.slice(0, 4);
	// A year that the bounds leave open is not printed.
	return year !== undefined && year === latest?.slice(0, 4) ? `${who} ${year}` : who;
}

/**
 * Short labels of articles by id: as the record gives it, else the author's family name and the year, else the
 * publisher and the year. Where two would be called the same, each keeps its whole label.
 */
export function shortLabels(articles: readonly ArticleCoded[], actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, string> {
	const labels = articles.map((article) => ({ article, short: derived(article, actors) }));
	return new Map(
		labels.map(({ article, short }) => [
			article.id,
			labels.some((other) => other.article !== article && other.short === short) ? article.label : short,
		]),
	);
}
