import type { Graph } from '../../model/link/graph.ts';
import type { Article } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import { inMarks } from '../../text/language-marks.ts';
import { sayDated, sayWhen } from '../../text/when.ts';
import type { DateBasis } from '../../vocabulary.ts';
import { nameOf } from '../facts.ts';

/** A name as it is known: in square brackets where the article does not print it, `unconfirmed` said in words. */
function sayName(graph: Graph, coded: { value: string | null; basis: DateBasis | null }): string | null {
	if (coded.value === null) return null;
	const name = nameOf(graph, coded.value);
	if (coded.basis === 'unconfirmed') return `${name} (unconfirmed)`;
	return coded.basis === 'inferred' || coded.basis === 'corroborated' ? `[${name}]` : name;
}

/** An article in one line without an address: author, title, publisher, date, as far as they are known. */
function sayArticle(graph: Graph, article: Article): string {
	return [
		sayName(graph, article.author),
		article.title === null ? `[${article.label}]` : inMarks(article.title, article.language),
		sayName(graph, article.publisher),
		article.published.value === null ? null : sayDated(article.published),
	]
		.filter((part) => part !== null)
		.join(', ');
}

/** The paragraphs in which a statement stands. */
export function sayParagraphs(s: Statement): string {
	const numbers = [...new Set(s.passages.map((passage) => passage.paragraph))];
	return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
}

/** An article and the place in it where a statement stands. */
export function sayPlace(graph: Graph, s: Statement): string {
	const article = graph.article.get(s.article);
	return article === undefined ? sayParagraphs(s) : `${sayArticle(graph, article)}, ${sayParagraphs(s)}`;
}

/** The corpus with its version and the day of its release, as far as it has them: `Two Harbours 1.0.0 (1 May 2024)`. */
export function sayEdition({ corpus }: Graph): string {
	const name = corpus.version === null ? corpus.title : `${corpus.title} ${corpus.version}`;
	return corpus.released === null ? name : `${name} (${sayWhen(corpus.released)})`;
}
