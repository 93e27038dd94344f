import type { Article } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import { cutWords } from '../../text/cut-words.ts';
import { inMarks } from '../../text/language-marks.ts';
import { countWords } from '../../text/words.ts';
import { isQuoted } from '../../vocabulary.ts';
import { type Graph, of } from '../link/graph.ts';

/** How many of the words that give a statement's content stand in quotation marks. */
export function quotedShare(statement: Pick<Statement, 'text' | 'spans'>): { quoted: number; words: number } {
	const quotes = statement.spans.filter((span) => span.kind === 'quote');
	return {
		quoted: quotes.reduce((sum, span) => sum + countWords(statement.text.slice(span.start, span.end)), 0),
		words: countWords(statement.text),
	};
}

/** Words of speech that an article's record repeats from between quotation marks. */
export function quotedWords(graph: Graph, article: Article): number {
	return of(graph.statementsOfArticle, article.id)
		.filter((s) => s.voice === 'attributed')
		.reduce((sum, s) => sum + s.quotes.reduce((words, quote) => words + countWords(quote.text), 0), 0);
}

/** What the article prints between quotation marks as this statement's content, its parts in order. */
export function printedWording(statement: Pick<Statement, 'quotes' | 'presentation'>): string | null {
	if (!isQuoted(statement.presentation)) return null;
	return statement.quotes.length === 0 ? null : statement.quotes.map((quote) => quote.text).join(' … ');
}

/** Words of a quotation that a line prints at most. */
const MOST_WORDS = 12;

/** How the quoted words of a statement begin, in their marks; null where none are quoted. */
export function firstWords({ quotes, presentation }: Pick<Statement, 'quotes' | 'presentation'>, language: string): string | null {
	const [quote] = quotes;
	if (quote === undefined || !isQuoted(presentation)) return null;
	const { text, cut } = cutWords(quote.text, MOST_WORDS);
	return inMarks(cut ? `${text} …` : text, language);
}
