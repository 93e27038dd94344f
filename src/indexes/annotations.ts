import type { Graph } from '../model/link/graph.ts';
import type { Article } from '../schema/article.ts';
import type { Passage, Statement } from '../schema/statement.ts';
import { type Absolute, pagePath } from './address.ts';
import { statementsInOrder } from './data-files.ts';

interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	/** The empty text after its last letter. */
	refinedBy?: { type: 'TextPositionSelector'; start: number; end: number };
}

/** One annotation of the W3C Web Annotation Data Model: a passage of an article, and our page on what it says. */
export interface Annotation {
	id: string;
	type: 'Annotation';
	motivation: 'linking';
	body: { id: string; type: 'Text'; format: 'text/html'; language: string };
	target: { source: string; selector: { type: 'RangeSelector'; startSelector: TextQuoteSelector; endSelector: TextQuoteSelector } };
}

/** All annotations, as one page of a collection. */
export interface AnnotationCollection {
	'@context': 'http://www.w3.org/ns/anno.jsonld';
	id: string;
	type: 'AnnotationCollection';
	label: string;
	total: number;
	first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}

/** What an article is annotated at: its address, or a name made of the hash of its source text. */
function annotatedAt(article: Article): string {
	return article.url ?? `urn:sha256:${article.sourceHash}`;
}

/** Length in code points, which selectors count. */
const codePoints = (text: string) => [...text].length;

/**
 * The passage from its first words, which verify proves to be in one place of the text, to its last, the nearest
 * after them. A RangeSelector ends before what its second selector selects, so that one is refined to the empty text
 * after the last words: they belong to the passage.
 */
function selectorOf(passage: Passage): Annotation['target']['selector'] {
	return {
		type: 'RangeSelector',
		startSelector: { type: 'TextQuoteSelector', exact: passage.start },
		endSelector: {
			type: 'TextQuoteSelector',
			exact: passage.end,
			refinedBy: { type: 'TextPositionSelector', start: codePoints(passage.end), end: codePoints(passage.end) },
		},
	};
}

/** One annotation a passage of a statement. */
function annotationsOf(statement: Statement, article: Article, graph: Graph, absolute: Absolute): Annotation[] {
	const page = absolute(pagePath('statements', statement.id));
	return statement.passages.map((passage, index) => ({
		id: `${page}#passage-${index + 1}`,
		type: 'Annotation',
		motivation: 'linking',
		body: { id: page, type: 'Text', format: 'text/html', language: graph.corpus.language },
		target: { source: annotatedAt(article), selector: selectorOf(passage) },
	}));
}

/** The passages of all statements as a W3C annotation collection. */
export function annotationCollection(graph: Graph, absolute: Absolute): AnnotationCollection {
	const id = absolute('/data/annotations.jsonld');
	const items = statementsInOrder(graph).flatMap((statement) => {
		const article = graph.article.get(statement.article);
		return article === undefined ? [] : annotationsOf(statement, article, graph, absolute);
	});
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: `${graph.corpus.title}: where each statement stands in its article`,
		total: items.length,
		first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
	};
}
