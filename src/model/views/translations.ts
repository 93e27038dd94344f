import type { Statement } from '../../schema/statement.ts';
import type { Graph } from '../link/graph.ts';

/** The language of the words that a statement quotes: its article's, whatever was spoken. */
export function languageQuoted(graph: Graph, s: Pick<Statement, 'article'>): string {
	return graph.article.get(s.article)?.language ?? graph.corpus.language;
}

/** A translation as pages, citations and feeds print it. */
export interface Rendering {
	text: string;
	lang: string;
	/** Name of whoever translated; null for the editors. */
	who: string | null;
	/** Which of several quotations it is of; null where there is one. */
	of: number | null;
}

/** The translations of a statement in the order of its quotations, those into the language of the site first. */
export function renderingsOf(graph: Graph, s: Statement): Rendering[] {
	const other = (lang: string) => (lang === graph.corpus.language ? 0 : 1);
	return s.translations
		.toSorted((a, b) => other(a.lang) - other(b.lang) || a.quote - b.quote)
		.map(({ text, lang, by, quote }) => ({
			text,
			lang,
			who: by === null ? null : (graph.actor.get(by)?.name ?? by),
			of: s.quotes.length > 1 ? quote : null,
		}));
}

/** Those into the language of the site. */
export function ownRenderings(graph: Graph, s: Statement): Rendering[] {
	return renderingsOf(graph, s).filter(({ lang }) => lang === graph.corpus.language);
}
