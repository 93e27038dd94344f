import type { Graph } from '../../model/link/graph.ts';
import type { Article } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import { inMarks } from '../../text/language-marks.ts';
import { capital } from '../../text/numbers.ts';
import { sayDated } from '../../text/when.ts';
import { BASIS } from '../../text/wording.ts';
import { type Absolute, pagePath } from '../address.ts';
import { byId, statementsInOrder } from '../data-files.ts';
import { fact, factActor, plainDate, titleOf } from '../facts.ts';
import { sayHow, titleLead, translationOf } from './lead.ts';
import { type CslName, cslName } from './names.ts';
import { sayEdition, sayParagraphs } from './place.ts';

/** A date of CSL-JSON: parts where it is a day, month or year, else words. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

/** One item of CSL-JSON, with the fields that we fill. */
export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'article-journal';
	title: string;
	author?: CslName[];
	'container-title'?: string;
	volume?: string;
	issue?: string;
	issued?: CslDate;
	/** Bounds of a date without parts, as an interval of EDTF; no field of CSL-JSON. */
	bounds?: string;
	language: string;
	note?: string;
	URL: string;
}

function cslDate(coded: Parameters<typeof plainDate>[0]): CslDate | undefined {
	const plain = plainDate(coded);
	if (plain !== null) return { 'date-parts': [plain.split('-').map(Number)] };
	const value = fact(coded);
	return value === null ? undefined : { literal: sayDated(coded) };
}

/** Says of each fact about an article that the article does not print how it is known. */
function notPrinted(article: Article): string[] {
	const facts = { publisher: article.publisher, author: article.author, date: article.published };
	return Object.entries(facts).flatMap(([name, { value, basis }]) =>
		value === null || basis === null || basis === 'stated' || basis === 'unconfirmed' ? [] : [`${name} ${BASIS[basis]}`],
	);
}

const asNote = (parts: readonly string[]) => (parts.length === 0 ? undefined : parts.map(capital).join('. '));

function boundsOf({ published: { earliest, latest, basis } }: Article): string | undefined {
	const open = (earliest === null && latest === null) || basis === 'unconfirmed';
	return open ? undefined : `${earliest ?? ''}/${latest ?? ''}`;
}

/** An article as CSL-JSON. What is unknown or unconfirmed is left out; styles say “n.d.” for a missing date. */
export function articleCsl(graph: Graph, article: Article, absolute: Absolute): CslItem {
	const author = factActor(graph, article.author);
	return {
		id: article.id,
		type: article.volume === null ? 'article-newspaper' : 'article-journal',
		title: titleOf(article),
		author: author === null ? undefined : [cslName(author)],
		'container-title': factActor(graph, article.publisher)?.name,
		volume: article.volume ?? undefined,
		issue: article.number ?? undefined,
		issued: cslDate(article.published),
		bounds: boundsOf(article),
		language: article.language,
		note: asNote(notPrinted(article)),
		URL: article.url ?? absolute(pagePath('articles', article.id)),
	};
}

/**
 * A statement as CSL-JSON: the article that prints it, under a title that says whose words they are, how they are
 * printed and through whom. The speaker is not the author: the article is its author's.
 */
export function statementCsl(graph: Graph, s: Statement, absolute: Absolute): CslItem {
	const article = graph.article.get(s.article);
	if (article === undefined) throw new Error(`${s.id} stands in no article`);
	const item = articleCsl(graph, article, absolute);
	return {
		...item,
		id: s.id,
		title: `${titleLead(graph, s)} ${article.title === null ? item.title : inMarks(article.title, article.language)}`,
		note: asNote([
			`${s.heading} (${sayHow(graph, s).join('; ')})`,
			...[translationOf(graph, s)].filter((part) => part !== null),
			sayParagraphs(s),
			...notPrinted(article),
			`${sayEdition(graph)}, ${absolute(pagePath('statements', s.id))}`,
		]),
	};
}

/** How to cite every article and every statement, in the order of the data files. */
export function citations(graph: Graph, absolute: Absolute): CslItem[] {
	return [
		...byId(graph.articles).map((article) => articleCsl(graph, article, absolute)),
		...statementsInOrder(graph).map((s) => statementCsl(graph, s, absolute)),
	];
}

/** The items as CSL-JSON has them; styles that capitalise titles leave their words as they are printed. */
export function cslJson(items: readonly CslItem[]): Omit<CslItem, 'bounds'>[] {
	return items.map(({ bounds: _, ...item }) => ({ ...item, title: `<span class="nocase">${item.title}</span>` }));
}
