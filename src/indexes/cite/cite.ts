import type { Graph } from '../../model/link/graph.ts';
import { ownRenderings } from '../../model/views/translations.ts';
import type { Article } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import { capital } from '../../text/numbers.ts';
import { type Absolute, pagePath } from '../address.ts';
import { bibtexOf } from './bibtex.ts';
import { articleCsl, type CslItem, cslJson, statementCsl } from './csl.ts';
import { attributed, leadOf, quotedWordsOf } from './lead.ts';
import { sayEdition, sayParagraphs } from './place.ts';
import { risOf } from './ris.ts';
import { inStyle, STYLES, type StyleName } from './styles.ts';
import { wikipediaOf } from './wikipedia.ts';

/** One way to cite a thing: the name of the style or format, and the text to copy. */
export interface WayToCite {
	name: string;
	text: string;
}

/** The ways to cite one thing: as styles print it, then as programs read it. */
export interface Citations {
	/** The words with whose they are; null for an article. */
	words: string | null;
	styles: WayToCite[];
	formats: WayToCite[];
}

const STYLE_NAMES = Object.keys(STYLES) as StyleName[];

/** The styles' references to articles, worked out once: every statement of an article ends in them. */
const printed = new WeakMap<Article, ReadonlyMap<StyleName, string>>();

function referencesTo(graph: Graph, article: Article, absolute: Absolute): ReadonlyMap<StyleName, string> {
	const known = printed.get(article);
	if (known !== undefined) return known;
	const together = graph.articles.includes(article) ? graph.articles : [article];
	const items = together.map((one) => articleCsl(graph, one, absolute));
	const lists = STYLE_NAMES.map((style) => [style, inStyle(items, style)] as const);
	for (const one of together) printed.set(one, new Map(lists.map(([style, list]) => [style, list.get(one.id) ?? ''])));
	return referencesTo(graph, article, absolute);
}

function formatsOf(item: CslItem, wikipedia: string): WayToCite[] {
	return [
		{ name: 'Wikipedia', text: wikipedia },
		{ name: 'BibTeX', text: bibtexOf(item).trimEnd() },
		{ name: 'RIS', text: risOf(item).trimEnd() },
		{ name: 'CSL-JSON', text: JSON.stringify(cslJson([item])) },
	];
}

function stylesOf(references: ReadonlyMap<StyleName, string>, around: (reference: string) => string): WayToCite[] {
	return [...references].map(([style, reference]) => ({ name: STYLES[style], text: around(reference) }));
}

/** How to cite an article, and the corpus's account of it. */
export function citeArticle(graph: Graph, article: Article, absolute: Absolute): Citations {
	const item = articleCsl(graph, article, absolute);
	const record = `Record in ${sayEdition(graph)}, ${absolute(pagePath('articles', article.id))}`;
	return {
		words: null,
		styles: stylesOf(referencesTo(graph, article, absolute), (reference) => `${reference} ${record}`),
		formats: formatsOf(item, wikipediaOf(item)),
	};
}

/** How to cite a statement: who, in whose words, through whom, then the article as each style prints it, then the place. */
export function citeStatement(graph: Graph, s: Statement, absolute: Absolute): Citations {
	const article = graph.article.get(s.article);
	if (article === undefined) throw new Error(`${s.id} stands in no article`);
	const lead = leadOf(graph, s);
	const place = `${capital(sayParagraphs(s))}. ${sayEdition(graph)}, ${absolute(pagePath('statements', s.id))}`;
	return {
		words: attributed(graph, s),
		styles: stylesOf(referencesTo(graph, article, absolute), (reference) => `${lead} ${reference} ${place}`),
		formats: formatsOf(
			statementCsl(graph, s, absolute),
			wikipediaOf(articleCsl(graph, article, absolute), {
				lead,
				quote: quotedWordsOf(graph, s),
				meant: ownRenderings(graph, s).map(({ text }) => text),
				place,
			}),
		),
	};
}
