import type { Graph } from '../model/link/graph.ts';
import type { Article } from '../schema/article.ts';
import type { Statement } from '../schema/statement.ts';
import { type DateBasis, sayDated } from '../text/when.ts';
import { IN_TRANSLATION, sayPresentation } from '../text/wording.ts';
import { type Absolute, pagePath } from './address.ts';
import { nameOf, sayHops } from './facts.ts';

/** A name as it is known: in square brackets where the article does not print it, `unconfirmed` said in words. */
function sayName(graph: Graph, coded: { value: string | null; basis: DateBasis }): string | null {
	if (coded.value === null) return null;
	const name = nameOf(graph, coded.value);
	if (coded.basis === 'unconfirmed') return `${name} (unconfirmed)`;
	return coded.basis === 'inferred' || coded.basis === 'corroborated' ? `[${name}]` : name;
}

/** A printed title between quotation marks, those inside it single. */
function quoteTitle(title: string): string {
	return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** An article in one line without an address: author, title, publisher, date, as far as they are known. */
function sayArticle(graph: Graph, article: Article): string {
	return [
		sayName(graph, article.author),
		article.title === null ? `[${article.label}]` : quoteTitle(article.title),
		sayName(graph, article.publisher),
		article.published.value === null ? null : sayDated(article.published),
	]
		.filter((part) => part !== null)
		.join(', ');
}

/**
 * How a statement reached us, in words: how much is quoted, whether in translation, when it was said, by whom it
 * was relayed. The same words stand in citations and in the feed.
 */
export function sayHow(graph: Graph, s: Statement): string[] {
	const said =
		s.voice === 'attributed' && s.said.value !== null ? `${s.footing === 'ascribed' ? 'dated' : 'said'} ${sayDated(s.said)}` : null;
	const paths = s.via.map((path) => sayHops(graph, path).join(', then ')).join('; and by ');
	return [sayPresentation(s), s.inTranslation ? IN_TRANSLATION : null, said, paths === '' ? null : `relayed by ${paths}`].filter(
		(part) => part !== null,
	);
}

function sayParagraphs(s: Statement): string {
	const numbers = [...new Set(s.passages.map((passage) => passage.paragraph))];
	return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
}

/** An article and the place in it where a statement stands. */
export function sayPlace(graph: Graph, s: Statement): string {
	const article = graph.article.get(s.article);
	return article === undefined ? sayParagraphs(s) : `${sayArticle(graph, article)}, ${sayParagraphs(s)}`;
}

/** A plain citation of an article. */
export function citeArticle(graph: Graph, article: Article, absolute: Absolute): string {
	const address = article.url ?? absolute(pagePath('articles', article.id));
	return `${sayArticle(graph, article)}. ${address}`;
}

/** A plain citation of a statement, by its heading in our words: what it says is not repeated, so nothing is misquoted. */
export function citeStatement(graph: Graph, s: Statement, absolute: Absolute): string {
	const page = absolute(pagePath('statements', s.id));
	return `${s.heading} (${sayHow(graph, s).join('; ')}). In: ${sayPlace(graph, s)}. ${graph.corpus.title}, ${page}`;
}
