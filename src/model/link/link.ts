import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import { NO_PROOF } from '../../schema/coverage.ts';
import type { Statement } from '../../schema/statement.ts';
import type { TermCounts } from '../../schema/term-counts.ts';
import type { Topic, TopicCoded } from '../../schema/topic.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import { statusOf, touchOf } from './claim-status.ts';
import type { Collections, Idle } from './collections.ts';
import { authorId } from './entity-index.ts';
import { linkIssues } from './issues.ts';
import { atTheDoor, changedArticles } from './life.ts';
import { dated, linkStatement } from './link-statement.ts';
import { shortLabels } from './short-label.ts';
import { namesOf } from './state-names.ts';
import { linkTerms, type TermHolders } from './terms.ts';
import { countsFor } from './voice.ts';

/** The articles in the order of their earliest possible publication, with who speaks in their own voice. */
function linkArticles(coded: CodedCorpus, short: ReadonlyMap<string, string>): Article[] {
	const articles = coded.articles.map(({ value }) => ({
		...value,
		short: short.get(value.id) ?? value.label,
		published: dated(value.published),
		authorId: authorId(value),
		proof: NO_PROOF,
	}));
	// By code units, so that no machine's locale changes the order.
	const key = (a: Article) => `${a.published.earliest ?? ''} ${a.id}`;
	return articles.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The actors, and one for each author without a name. */
function linkActors(coded: CodedCorpus, short: ReadonlyMap<string, string>): Actor[] {
	const nameless = coded.articles
		.filter((a) => a.value.author.value === null)
		.map(
			({ value }): Actor => ({
				id: authorId(value),
				name: `the author, ${short.get(value.id) ?? value.label}`,
				names: [],
				aliases: [],
				kind: 'person',
				named: false,
				country: null,
				region: null,
				posts: [],
				wikidata: null,
				standsFor: null,
				family: null,
				memberOf: [],
				owner: null,
				funding: null,
				readAt: [],
			}),
		);
	const languages = coded.corpus?.value.languages ?? [];
	return [...coded.actors.map(({ value }) => ({ ...value, names: namesOf(value, languages) })), ...nameless];
}

/** Items by the keys that they name, in their order; an item stands once under a key. */
function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keys(item))) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [item]);
			else group.push(item);
		}
	}
	return groups;
}

function idsOf(statements: readonly Statement[] = []): string[] {
	return statements.map((s) => s.id);
}

/** Claims and events that withdrawn statements alone spoke of, and no article tells. */
function idleOf(coded: CodedCorpus, standing: readonly Statement[], withdrawn: readonly Statement[]): Idle[] {
	const named = (s: Statement) =>
		[...s.asserts, ...s.denies]
			.map((a) => a.claim)
			.concat(
				s.concerns,
				s.answers.map((a) => a.id),
			);
	const alive = new Set([...standing.flatMap(named), ...coded.told.map((t) => t.value.event)]);
	const by = groupBy(withdrawn, named);
	const of = (section: Idle['section'], entries: readonly Coded<{ id: string; text: string }>[]) =>
		entries
			.filter(({ value }) => by.has(value.id) && !alive.has(value.id))
			.map(({ value: { id, text } }): Idle => ({ id, section, text, statements: idsOf(by.get(id)) }));
	return withdrawn.length === 0 ? [] : [...of('claims', coded.claims), ...of('events', coded.events)];
}

/** Topics with the uses of their rival names. */
function linkTopics(topics: readonly TopicCoded[], counts: TermCounts | null, holders: Omit<TermHolders, 'topics'>): Topic[] {
	const uses = linkTerms(counts, { ...holders, topics });
	return topics.map((topic) => {
		const terms = new Set(topic.names.filter(({ side }) => side !== null).map(({ term }) => term));
		return { ...topic, termUses: uses?.filter(({ term }) => terms.has(term)) ?? null };
	});
}

/** Turns the coded corpus into the collections of the data contract: derives all that is derived, both ways. `counts`: of rival names in the source texts. */
export function linkCorpus(coded: CodedCorpus, counts: TermCounts | null = null): Collections {
	if (coded.corpus === null) throw new Error('a corpus without content/corpus.yaml cannot be linked');
	const corpus = coded.corpus.value;
	const short = shortLabels(
		coded.articles.map((a) => a.value),
		new Map(coded.actors.map((a) => [a.value.id, a.value])),
	);
	const articles = linkArticles(coded, short);
	const articleById = new Map(articles.map((a) => [a.id, a]));
	const actors = linkActors(coded, short);
	const actorById = new Map(actors.map((a) => [a.id, a]));
	const all = coded.statements.flatMap((entry) => {
		const article = articleById.get(entry.article);
		return article === undefined ? [] : [linkStatement(entry, article, actorById, coded)];
	});
	const { standing: statements, withdrawn } = atTheDoor(all);
	const idle = idleOf(coded, statements, withdrawn);
	const isIdle = (id: string) => idle.some((one) => one.id === id);
	const country = (id: string) => actorById.get(id)?.country ?? null;
	const touch = (s: Statement) => touchOf(s, country);
	const asserting = groupBy(statements, (s) => s.asserts.map((a) => a.claim));
	const denying = groupBy(statements, (s) => s.denies.map((a) => a.claim));
	const standingFor = (s: Statement) => countsFor(s, corpus.compared, country);
	const claims = coded.claims
		.filter(({ value }) => !isIdle(value.id))
		.map(({ value }) => {
			const asserts = asserting.get(value.id) ?? [];
			const denies = denying.get(value.id) ?? [];
			return {
				...value,
				asserts: idsOf(asserts),
				denies: idsOf(denies),
				status: statusOf(asserts.map(touch), denies.map(touch), corpus.compared),
				deniedByAuthor: denies.some((s) => s.voice === 'own'),
			};
		});
	const issues = linkIssues(
		coded.issues.map((i) => i.value),
		coded.claims.map((c) => c.value).filter(({ id }) => !isIdle(id)),
		statements,
		corpus.compared,
		standingFor,
	);
	const concerning = groupBy(statements, (s) => s.concerns);
	const answering = groupBy(statements, (s) => s.answers.map((a) => a.id));
	const told = groupBy(coded.told, (t) => [t.value.event]);
	const events = coded.events
		.filter(({ value }) => !isIdle(value.id))
		.map(({ value }) => ({
			...value,
			happened: dated(value.happened),
			told: (told.get(value.id) ?? []).map(({ value: { article, paragraph } }) => ({ article, paragraph })),
			statements: { concerns: idsOf(concerning.get(value.id)), answers: idsOf(answering.get(value.id)) },
		}));
	const inParagraph = groupBy(statements, (s) => s.passages.map((p) => `${s.article} ${p.paragraph}`));
	const citations = coded.citations.map(({ value, article }) => {
		const cites = (s: Statement) =>
			s.via.flat().some((hop) => hop.outlet === value.outlet && (hop.on === null || value.on === null || hop.on === value.on));
		return { ...value, article, statements: idsOf(inParagraph.get(`${article} ${value.paragraph}`)?.filter(cites)) };
	});
	const left = new Set([...withdrawn.map((s) => s.id), ...idle.map(({ id }) => id)]);
	const inconsistencies = coded.inconsistencies
		.map(({ value, article }) => ({ ...value, article, between: value.between.filter(({ id }) => !left.has(id)) }))
		.filter(({ between }) => between.length > 0);
	const topics = linkTopics(
		coded.topics.map((t) => t.value),
		counts,
		{ articles, statements, standing: standingFor },
	);
	return {
		corpus,
		articles: changedArticles(articles, all),
		actors,
		statements,
		claims,
		issues,
		events,
		topics,
		citations,
		inconsistencies,
		withdrawn,
		idle,
	};
}
