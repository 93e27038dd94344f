import { type Graph, of } from '../../model/link/graph.ts';
import { cardOf } from '../../model/views/card.ts';
import type { Statement } from '../../schema/statement.ts';
import { type Kind, ROLE_NAMES, ROLES, type Role } from '../format/kinds.ts';
import { outletsOf, postId, searchThings, yearId } from './things.ts';
import type { SearchCorpus, SearchStatement } from './write-index.ts';

/** The printed words between which each passage stands. */
function printedOf(s: Statement): string[] {
	return s.passages.map(({ start, end }) => `${start} … ${end}`);
}

/** The ids of the things that a statement is linked to, role by role. */
function linksOf(graph: Graph, s: Statement): Record<Role, string[]> {
	const publisher = graph.article.get(s.article)?.publisher.value;
	return {
		speaker: s.speakers,
		side: s.sides,
		topic: s.topics,
		issue: of(graph.issuesAnswered, s.id).map(({ id }) => id),
		presentation: s.presentation === null ? [] : [s.presentation],
		act: s.act === null ? [] : [s.act.toLowerCase()],
		article: [s.article],
		outlet: [...s.via.flat().map((hop) => hop.outlet), ...(publisher == null ? [] : [publisher])],
		year: [yearId(s.said)],
		about: s.about,
		post: s.offices.map((o) => postId(o.title, o.of)),
		claim: [...s.asserts, ...s.denies].map((a) => a.claim),
		event: [...s.concerns, ...s.answers.map((a) => a.id)],
	};
}

/** All that is searched of a corpus; `synonyms` are groups of words that mean the same to a searcher. */
export function searchCorpus(graph: Graph, synonyms: string[][]): SearchCorpus {
	const things = searchThings(graph);
	const numbers = new Map(things.map((thing, at) => [`${thing.kind} ${thing.id}`, at]));
	const numbersOf = (kind: Kind, ids: readonly string[]) => ids.flatMap((id) => numbers.get(`${kind} ${id}`) ?? []);
	const statements = graph.articles.flatMap((article) =>
		(graph.statementsOfArticle.get(article.id) ?? []).map((s): SearchStatement => {
			const ids = linksOf(graph, s);
			return {
				heading: s.heading,
				words: [s.text, ...s.translations.map(({ text }) => text), ...(s.occasion === null ? [] : [s.occasion]), ...printedOf(s)],
				links: Object.fromEntries(ROLE_NAMES.map((role) => [role, numbersOf(ROLES[role], ids[role])])),
				earliest: s.said.earliest,
				latest: s.said.latest,
				card: { ...cardOf(graph, s), printed: printedOf(s) },
			};
		}),
	);
	return { things, outlets: graph.actors.filter(outletsOf(graph)).length, statements, synonyms };
}
