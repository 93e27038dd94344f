import type { Article } from '../../schema/article.ts';
import type { Statement, StatementCoded } from '../../schema/statement.ts';

const latest = (days: readonly (string | null)[]): string | null =>
	days
		.filter((day) => day !== null)
		.sort()
		.at(-1) ?? null;

/** What became of a statement since its record came in. */
export function lifeOf(value: StatementCoded, article: Pick<Article, 'added' | 'changed'>): Pick<Statement, 'state' | 'added' | 'changed'> {
	const { withdrawn, corrections } = value;
	const added = value.added?.on ?? article.added;
	const record = article.changed !== null && (added === null || article.changed > added) ? article.changed : null;
	return {
		state: withdrawn !== null ? 'withdrawn' : corrections.length > 0 ? 'corrected' : 'current',
		added,
		changed: latest([record, withdrawn?.on ?? null, ...corrections.map(({ on }) => on)]),
	};
}

/** The articles, each changed on the day on which it or one of its statements last was. */
export function changedArticles(articles: readonly Article[], statements: readonly Statement[]): Article[] {
	const days = Map.groupBy(statements, (s) => s.article);
	return articles.map((article) => {
		const own = days.get(article.id) ?? [];
		const came = own.flatMap(({ added }) => (added !== article.added ? [added] : []));
		return { ...article, changed: latest([article.changed, ...came, ...own.map(({ changed }) => changed)]) };
	});
}

/** Statements that stand, and those that were withdrawn. */
export interface Parted {
	standing: Statement[];
	withdrawn: Statement[];
}

/**
 * The door of the graph: only what stands goes through, and it names nothing that was withdrawn. Whatever is derived,
 * listed, counted, searched or exported comes after it, so that nothing has to remember to leave the withdrawn out.
 */
export function atTheDoor(statements: readonly Statement[]): Parted {
	const withdrawn = statements.filter((s) => s.state === 'withdrawn');
	const gone = new Set(withdrawn.map((s) => s.id));
	if (gone.size === 0) return { standing: [...statements], withdrawn };
	const standing = statements
		.filter((s) => !gone.has(s.id))
		.map((s) => ({
			...s,
			within: s.within !== null && gone.has(s.within) ? null : s.within,
			answers: s.answers.filter(({ id }) => !gone.has(id)),
		}));
	return { standing, withdrawn };
}
