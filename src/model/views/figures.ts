import type { Article } from '../../schema/article.ts';
import { type FigureValue, withFigures } from '../../text/figures.ts';
import { sayLanguage } from '../../text/language.ts';
import { sayList } from '../../text/list.ts';
import type { Collections } from '../link/collections.ts';

type Counted = Pick<Collections, 'articles' | 'statements' | 'claims' | 'issues' | 'corpus'>;

const years = (articles: readonly Article[]) =>
	articles
		.flatMap(({ published }) => [published.earliest, published.latest])
		.flatMap((day) => (day === null ? [] : [day.slice(0, 4)]))
		.sort();

/** `from 2023 to 2026`, `from 2023`; nothing certain is no year. */
function span(articles: readonly Article[]): string {
	const [first, last] = [years(articles).at(0), years(articles).at(-1)];
	if (first === undefined) return 'undated';
	return first === last ? `from ${first}` : `from ${first} to ${last}`;
}

const genre = (name: Article['genre']) => (c: Counted) => c.articles.filter((a) => a.genre === name).length;

/** Every figure that the corpus's own prose may name, and how it is counted; `argued-<side>` besides. */
const FIGURES: Readonly<Record<string, (c: Counted) => FigureValue>> = {
	articles: (c) => c.articles.length,
	languages: (c) => sayList([...new Set(c.articles.map((a) => a.language))].sort().map(sayLanguage)),
	span: (c) => span(c.articles),
	news: genre('news'),
	relay: genre('relay'),
	analysis: genre('analysis'),
	commentary: genre('commentary'),
	untitled: (c) => c.articles.filter((a) => a.title === null).length,
	'authors-printed': (c) => c.articles.filter((a) => a.author.value !== null && a.author.basis === 'stated').length,
	'authors-found': (c) => c.articles.filter((a) => a.author.value !== null && a.author.basis !== 'stated').length,
	'days-printed': (c) => c.articles.filter((a) => a.published.basis === 'stated').length,
	statements: (c) => c.statements.length,
	claims: (c) => c.claims.length,
	issues: (c) => c.issues.length,
	proved: (c) => c.articles.filter((a) => a.proof.state === 'proved').length,
	'argued-none': (c) => c.articles.filter((a) => a.argues === null).length,
};

/** Names of the figures of a corpus with these sides. */
export function figureNames(sides: readonly string[]): string[] {
	return [...Object.keys(FIGURES), ...sides.map((side) => `argued-${side}`)];
}

/** The figures of a corpus. */
export function figuresOf(c: Counted): ReadonlyMap<string, FigureValue> {
	return new Map<string, FigureValue>([
		...Object.entries(FIGURES).map(([name, count]) => [name, count(c)] as const),
		...c.corpus.sides.map(({ id }) => [`argued-${id}`, c.articles.filter((a) => a.argues === id).length] as const),
	]);
}

/** The collections with the figures in what corpus.yaml says of the corpus filled in. */
export function inFigures(c: Collections): Collections {
	const values = figuresOf(c);
	const { description, headline, lead } = c.corpus;
	const fill = (text: string | null) => (text === null ? null : withFigures(text, values));
	return { ...c, corpus: { ...c.corpus, description: withFigures(description, values), headline: fill(headline), lead: fill(lead) } };
}
