import { FOOTINGS, FUNCTIONS, PRESENTATIONS, type Presentation } from '../../vocabulary.ts';
import type { Graph, Side } from '../link/graph.ts';
import { isJoint } from '../link/voice.ts';
import { each } from './tally.ts';

/** What the corpus is made of, counted: for the front page and for /about/. */
export interface CorpusView {
	articles: number;
	attributed: number;
	own: number;
	byPresentation: Record<Presentation, number>;
	/** Words that stand in quotation marks in statements of this record, and words of all source texts. */
	quotedWords: number;
	words: number;
	sides: {
		side: Side;
		said: number;
		standing: number;
		ascribed: number;
		direct: number;
		partial: number;
		jointly: number;
		total: number;
		argued: number;
	}[];
	/** Articles whose author argues for neither compared side. */
	arguedForNone: number;
	relays: number;
	languages: string[];
	/** Functions in the order of the pages. */
	functions: typeof FUNCTIONS;
}

/** Counts the corpus. */
export function corpusView(graph: Graph, countWords: (text: string) => number): CorpusView {
	const attributed = graph.statements.filter((s) => s.voice === 'attributed');
	const byPresentation = each(PRESENTATIONS, () => 0);
	for (const s of attributed) if (s.presentation !== null) byPresentation[s.presentation] += 1;
	return {
		articles: graph.articles.length,
		attributed: attributed.length,
		own: graph.statements.length - attributed.length,
		byPresentation,
		quotedWords: attributed.reduce((sum, s) => sum + s.quotes.reduce((n, q) => n + countWords(q.text), 0), 0),
		words: graph.articles.reduce((sum, a) => sum + a.words, 0),
		sides: graph.sides.map((side) => {
			const of = attributed.filter((s) => s.sides.includes(side.id));
			return {
				side,
				...each(FOOTINGS, (name) => of.filter((s) => s.footing === name).length),
				direct: of.filter((s) => s.presentation === 'direct').length,
				partial: of.filter((s) => s.presentation === 'partial').length,
				jointly: of.filter(isJoint).length,
				total: of.length,
				argued: graph.articles.filter((a) => a.argues === side.id).length,
			};
		}),
		arguedForNone: graph.articles.filter((a) => a.argues === null).length,
		relays: graph.articles.filter((a) => a.genre === 'relay').length,
		languages: [...new Set(graph.articles.map((a) => a.language))].sort(),
		functions: FUNCTIONS,
	};
}
