import type { Actor } from '../schema/actor.ts';
import type { Article } from '../schema/article.ts';
import type { Dated } from '../schema/common.ts';
import type { Statement, StatementCoded } from '../schema/statement.ts';
import { statusOf, touchOf } from './claim-status.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import type { Collections } from './collections.ts';
import { AUTHOR, authorId } from './entity-index.ts';
import { boundsOrOpen, standing } from './sides.ts';

function dated<T extends { value: string | null }>(date: T): T & Pick<Dated, 'earliest' | 'latest'> {
	return { ...date, ...boundsOrOpen(date.value) };
}

/** The articles in the order of their earliest possible publication, with who speaks in their own voice. */
function linkArticles(coded: CodedCorpus): Article[] {
	const articles = coded.articles.map(({ value }) => ({ ...value, published: dated(value.published), authorId: authorId(value) }));
	return articles.sort((a, b) => (a.published.earliest ?? '').localeCompare(b.published.earliest ?? '') || a.id.localeCompare(b.id));
}

/** The actors, and one for each author without a name. */
function linkActors(coded: CodedCorpus): Actor[] {
	const nameless = coded.articles
		.filter((a) => a.value.author.value === null)
		.map(
			({ value }): Actor => ({
				id: authorId(value),
				name: `the author of “${value.label}”`,
				names: [],
				aliases: [],
				kind: 'person',
				named: false,
				country: null,
				posts: [],
				wikidata: null,
				standsFor: null,
				memberOf: [],
				owner: null,
				funding: null,
				readAt: [],
			}),
		);
	return [...coded.actors.map((a) => a.value), ...nameless];
}

function footingOf(s: Pick<StatementCoded, 'inferred' | 'medium' | 'aspect'>): Statement['footing'] {
	if (s.inferred || s.medium === 'thought') return 'ascribed';
	return s.aspect === 'standing' ? 'standing' : 'said';
}

function linkStatement(
	{ value, article: articleId }: Coded<StatementCoded>,
	article: Article,
	actors: ReadonlyMap<string, Actor>,
	coded: CodedCorpus,
): Statement {
	const own = value.speakers.includes(AUTHOR);
	const quotes = value.quotes.map((q) => ({ text: q.text, paragraph: q.paragraph ?? value.passages[0]?.paragraph ?? 1 }));
	const shared = { ...value, article: articleId, quotes, footing: footingOf(value) };
	if (own || coded.corpus === null) {
		return {
			...shared,
			voice: 'own',
			speakers: [article.authorId],
			capacity: null,
			medium: 'writing',
			said: article.published,
			offices: [],
			sides: [AUTHOR],
			inTranslation: false,
		};
	}
	const { capacity, offices, sides } = standing(value, boundsOrOpen(value.said.value), actors, coded.corpus.value);
	const inTranslation =
		value.languageSaid !== null &&
		value.languageSaid !== article.language &&
		(value.presentation === 'direct' || value.presentation === 'partial');
	return { ...shared, voice: 'attributed', said: dated(value.said), capacity, offices, sides, inTranslation };
}

/** Turns the coded corpus into the collections of the data contract: derives all that is derived, both ways. */
export function linkCorpus(coded: CodedCorpus): Collections {
	if (coded.corpus === null) throw new Error('a corpus without content/corpus.yaml cannot be linked');
	const corpus = coded.corpus.value;
	const articles = linkArticles(coded);
	const articleById = new Map(articles.map((a) => [a.id, a]));
	const actors = linkActors(coded);
	const actorById = new Map(actors.map((a) => [a.id, a]));
	const statements = coded.statements.flatMap((entry) => {
		const article = articleById.get(entry.article);
		return article === undefined ? [] : [linkStatement(entry, article, actorById, coded)];
	});
	const touch = (s: Statement) => touchOf(s, (id) => actorById.get(id)?.country ?? null);
	const claims = coded.claims.map(({ value }) => {
		const asserts = statements.filter((s) => s.asserts.some((a) => a.claim === value.id));
		const denies = statements.filter((s) => s.denies.some((a) => a.claim === value.id));
		return {
			...value,
			asserts: asserts.map((s) => s.id),
			denies: denies.map((s) => s.id),
			status: statusOf(asserts.map(touch), denies.map(touch), corpus.compared),
			deniedByAuthor: denies.some((s) => s.voice === 'own'),
		};
	});
	const events = coded.events.map(({ value }) => ({
		...value,
		happened: dated(value.happened),
		told: coded.told.filter((t) => t.value.event === value.id).map(({ value: { article, paragraph } }) => ({ article, paragraph })),
		statements: {
			concerns: statements.filter((s) => s.concerns.includes(value.id)).map((s) => s.id),
			answers: statements.filter((s) => s.answers.some((a) => a.id === value.id)).map((s) => s.id),
		},
	}));
	const citations = coded.citations.map(({ value, article }) => ({
		...value,
		article,
		statements: statements
			.filter((s) => s.article === article && s.passages.some((p) => p.paragraph === value.paragraph))
			.filter((s) =>
				s.via.some((path) =>
					path.some((hop) => hop.outlet === value.outlet && (hop.on === null || value.on === null || hop.on === value.on)),
				),
			)
			.map((s) => s.id),
	}));
	const inconsistencies = coded.inconsistencies.map(({ value, article }) => ({ ...value, article }));
	return { corpus, articles, actors, statements, claims, events, topics: coded.topics.map((t) => t.value), citations, inconsistencies };
}
