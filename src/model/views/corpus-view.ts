import { sayList } from '../../text/list.ts';
import { inWords } from '../../text/numbers.ts';
import { FOOTINGS, FUNCTIONS, PRESENTATIONS, type Presentation } from '../../vocabulary.ts';
import { inViews } from '../../words/words.ts';
import type { Graph, Side } from '../link/graph.ts';
import { isJoint } from '../link/voice.ts';
import { each } from './tally.ts';

/** What the corpus is made of, counted: for the front page and for /about/. */
export interface CorpusView {
	articles: number;
	attributed: number;
	own: number;
	byPresentation: Record<Presentation, number>;
	/** Words of all source texts. */
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
export function corpusView(graph: Graph): CorpusView {
	const attributed = graph.statements.filter((s) => s.voice === 'attributed');
	const byPresentation = each(PRESENTATIONS, () => 0);
	for (const s of attributed) if (s.presentation !== null) byPresentation[s.presentation] += 1;
	return {
		articles: graph.articles.length,
		attributed: attributed.length,
		own: graph.statements.length - attributed.length,
		byPresentation,
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

/** For whom the authors argue: `Of the five authors none argues Calder's case and two argue Miren's; three take no side.` */
export function sayArguing({ articles, sides, arguedForNone }: Pick<CorpusView, 'articles' | 'sides' | 'arguedForNone'>): string {
	const cases = sides.map(({ side, argued: n }) => inViews('argueCase', { words: n === 0 ? 'none' : inWords(n), n, side: side.label }));
	const none = arguedForNone === 0 ? '' : inViews('takeNoSide', { words: inWords(arguedForNone), n: arguedForNone });
	return inViews('arguing', { n: articles, words: inWords(articles), cases: sayList(cases), none });
}
