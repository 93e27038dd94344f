import type { Article } from '../../schema/article.ts';
import type { Statement } from '../../schema/statement.ts';
import type { TermUse } from '../../schema/term-counts.ts';
import type { Topic } from '../../schema/topic.ts';
import { termFinder } from '../../text/terms.ts';
import type { Graph } from '../link/graph.ts';
import { rivalTerms } from '../link/terms.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';

/** Uses of a term by where they stand on a page. */
export interface Uses {
	place: PagePlace;
	count: number;
	/** How many of them stand in quotation marks. */
	quoted: number;
	/** The statements they stand in; an author's outside statements stand in none. */
	statements: Statement[];
	/** The articles with the counts of each. */
	articles: { article: Article; count: number }[];
}

/** A rival name with the sides that use it by the registry, and who is seen to use it here. */
export interface RivalName {
	/** Sides' ids, or `author`. */
	sides: string[];
	term: string;
	lang: string;
	uses: Uses[];
}

const PLACES: readonly PagePlace[] = ['first', 'second', 'first-voices', 'second-voices', 'others', 'authors'];

/** A use of a term, before it has its place on a page. */
type Use = Pick<TermUse, 'term' | 'article' | 'statement' | 'quoted' | 'count'>;

const inRecords = new WeakMap<Graph, Use[]>();

/** Uses in words that the records print as somebody's own: what can be counted without the source texts. */
function recorded(graph: Graph): Use[] {
	const before = inRecords.get(graph);
	if (before !== undefined) return before;
	const find = termFinder(rivalTerms(graph.topics));
	const uses = graph.statements.flatMap(({ id, article, text, spans }) =>
		spans.flatMap(({ start, end }) =>
			find(text.slice(start, end)).map(({ term }): Use => ({ term, article, statement: id, quoted: true, count: 1 })),
		),
	);
	inRecords.set(graph, uses);
	return uses;
}

const sum = (uses: readonly Use[]) => uses.reduce((all, { count }) => all + count, 0);

function usesAt(graph: Graph, place: PagePlace, found: readonly Use[]): Uses[] {
	const here = found.filter(({ statement: id }) => {
		const statement = id === null ? undefined : graph.statement.get(id);
		return statement === undefined ? place === 'authors' : pagePlacesOf(graph, statement).includes(place);
	});
	if (here.length === 0) return [];
	const ids = new Set(here.map(({ statement }) => statement));
	return [
		{
			place,
			count: sum(here),
			quoted: sum(here.filter(({ quoted }) => quoted)),
			statements: graph.statements.filter(({ id }) => ids.has(id)),
			articles: graph.articles
				.map((article) => ({ article, count: sum(here.filter((use) => use.article === article.id)) }))
				.filter(({ count }) => count > 0),
		},
	];
}

/** The rival names of a topic, each once, counted in the source texts where somebody did, else in what the records quote. */
export function rivalNames(graph: Graph, topic: Topic): RivalName[] {
	const uses = topic.termUses ?? recorded(graph);
	const names = topic.names.filter(({ side }) => side !== null);
	return [...new Set(names.map(({ term }) => term))].map((term) => {
		const entries = names.filter((name) => name.term === term);
		const found = uses.filter((use) => use.term === term);
		return {
			sides: entries.flatMap(({ side }) => side ?? []),
			term,
			lang: entries[0]?.lang ?? graph.corpus.language,
			uses: PLACES.flatMap((place) => usesAt(graph, place, found)),
		};
	});
}

/** A term as one place uses it; `use` null where it is counted for nobody. */
export interface TermOf {
	name: RivalName;
	use: Uses | null;
}

/** The terms under whoever is seen to use them, quoted ones first; one that nobody is seen to use under the sides that the registry gives. */
export function termsBy(names: readonly RivalName[], places: readonly PagePlace[], registered: string): TermOf[] {
	const terms = names.flatMap((name): TermOf[] => {
		const uses = name.uses.filter((use) => places.includes(use.place));
		if (uses.length > 0) return uses.map((use) => ({ name, use }));
		return name.uses.length === 0 && name.sides.includes(registered) ? [{ name, use: null }] : [];
	});
	const rank = ({ use }: TermOf) => (use === null ? 2 : use.quoted > 0 ? 0 : 1);
	return terms.sort((a, b) => rank(a) - rank(b));
}

/** Whose uses of a term are counted together: each compared side, everybody else who is reported, the authors. */
const TERM_USERS = {
	first: ['first'],
	second: ['second'],
	others: ['first-voices', 'second-voices', 'others'],
	authors: ['authors'],
} as const satisfies Record<string, readonly PagePlace[]>;
export type TermUser = keyof typeof TERM_USERS;

/** How often somebody uses a term, and how many of these uses stand in quotation marks. */
export interface TermCount {
	count: number;
	quoted: number;
}

/** The rival names of a topic with who uses each how often. */
export interface TopicNames {
	topic: Topic;
	terms: { term: string; lang: string; uses: Readonly<Record<TermUser, TermCount>> }[];
}

/** Every topic that has rival names, and who uses each of them how often. */
export function namesOfTopics(graph: Graph): TopicNames[] {
	const total = (uses: readonly Uses[], places: readonly PagePlace[]): TermCount => {
		const here = uses.filter(({ place }) => places.includes(place));
		return { count: here.reduce((all, use) => all + use.count, 0), quoted: here.reduce((all, use) => all + use.quoted, 0) };
	};
	return graph.topics.flatMap((topic) => {
		const terms = rivalNames(graph, topic).map(({ term, lang, uses }) => {
			const by = (user: TermUser) => total(uses, TERM_USERS[user]);
			return { term, lang, uses: { first: by('first'), second: by('second'), others: by('others'), authors: by('authors') } };
		});
		return terms.length === 0 ? [] : [{ topic, terms }];
	});
}
