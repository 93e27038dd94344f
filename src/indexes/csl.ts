import type { Graph } from '../model/link/graph.ts';
import type { Article } from '../schema/article.ts';
import type { Statement } from '../schema/statement.ts';
import { sayDated } from '../text/when.ts';
import { sayPresentation } from '../text/wording.ts';
import { type Absolute, pagePath } from './address.ts';
import { sayHow, sayPlace } from './cite.ts';
import { byId, statementsInOrder } from './data-files.ts';
import { fact, factActor, plainDate, titleOf } from './facts.ts';

/** A date of CSL-JSON: parts where it is a day, month or year, else words. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

/** One item of CSL-JSON, with the fields that we fill. */
export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'webpage';
	title: string;
	author?: { literal: string }[];
	'container-title'?: string;
	issued?: CslDate;
	'original-date'?: CslDate;
	language: string;
	genre?: string;
	note?: string;
	URL: string;
}

function cslDate(coded: Parameters<typeof plainDate>[0]): CslDate | undefined {
	const plain = plainDate(coded);
	if (plain !== null) return { 'date-parts': [plain.split('-').map(Number)] };
	const value = fact(coded);
	return value === null ? undefined : { literal: sayDated(coded) };
}

/** An article as CSL-JSON. What is unknown or unconfirmed is left out. */
export function articleCsl(graph: Graph, article: Article, absolute: Absolute): CslItem {
	const author = factActor(graph, article.author);
	return {
		id: article.id,
		type: 'article-newspaper',
		title: titleOf(article),
		author: author === null ? undefined : [{ literal: author.name }],
		'container-title': factActor(graph, article.publisher)?.name,
		issued: cslDate(article.published),
		language: article.language,
		URL: article.url ?? absolute(pagePath('articles', article.id)),
	};
}

/**
 * A statement as CSL-JSON: our page on it, under our heading. The speaker stands in the heading and is not its
 * author, for the words of a page on a paraphrase are not his.
 */
export function statementCsl(graph: Graph, s: Statement, absolute: Absolute): CslItem {
	return {
		id: s.id,
		type: 'webpage',
		title: s.heading,
		'container-title': graph.corpus.title,
		'original-date': s.voice === 'attributed' ? cslDate(s.said) : undefined,
		language: graph.corpus.language,
		genre: sayPresentation(s),
		note: `${sayHow(graph, s).join('; ')}. In: ${sayPlace(graph, s)}`,
		URL: absolute(pagePath('statements', s.id)),
	};
}

/** How to cite every article and every statement, in the order of the data files. */
export function citations(graph: Graph, absolute: Absolute): CslItem[] {
	return [
		...byId(graph.articles).map((article) => articleCsl(graph, article, absolute)),
		...statementsInOrder(graph).map((s) => statementCsl(graph, s, absolute)),
	];
}
