import type { Graph } from '../../model/link/graph.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Event } from '../../schema/event.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import { ACTOR_KIND, GENRE } from '../../text/wording.ts';
import { isQuoted } from '../../vocabulary.ts';
import { type Absolute, pagePath, type Section } from '../address.ts';
import { byId, byUnits, statementsInOrder } from '../data-files.ts';
import { fact, factActor, plainDate } from '../facts.ts';
import type {
	AccountNode,
	ActorNode,
	ArticleNode,
	ClaimNode,
	EventNode,
	LdDocument,
	LdNode,
	QuestionNode,
	QuotationNode,
	Reference,
	TopicNode,
} from './json-ld-types.ts';

const FRAGMENTS = {
	articles: 'article',
	actors: 'actor',
	statements: 'quotation',
	claims: 'claim',
	issues: 'question',
	events: 'event',
	topics: 'topic',
	outlets: 'actor',
} as const satisfies Record<Section, string>;

const ACTOR_TYPES = {
	person: 'Person',
	// A quotation's speaker has to be a Person or an Organization; a Country alone is a place.
	state: ['Country', 'Organization'],
	government: 'GovernmentOrganization',
	ministry: 'GovernmentOrganization',
	organisation: 'Organization',
	alliance: 'Organization',
	media: 'NewsMediaOrganization',
	group: 'Organization',
	metonym: 'Organization',
} as const satisfies Record<Actor['kind'], ActorNode['@type']>;

/** An interval between two days. */
const LASTS = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

/** A list that has something in it; JSON leaves out what is undefined, so nothing empty is printed. */
function some<T>(items: T[]): T[] | undefined {
	return items.length === 0 ? undefined : items;
}

/** Makes schema.org nodes of one corpus; `absolute` gives the addresses that name them. */
function ldMaker(graph: Graph, absolute: Absolute) {
	const page = (section: Section, id: string) => absolute(pagePath(section, id));
	const ref = (section: Section, id: string): Reference => ({ '@id': `${page(section, id)}#${FRAGMENTS[section]}` });
	const refs = (section: Section, ids: Iterable<string>) => [...new Set(ids)].map((id) => ref(section, id));
	const head = (section: Section, id: string) => ({ ...ref(section, id), mainEntityOfPage: page(section, id) });
	const quotationsOf = (a: Article) => {
		const statements = a.body.flatMap((block) => graph.statement.get(block.id ?? '') ?? []);
		return refs(
			'statements',
			statements.filter(isQuotation).map((s) => s.id),
		);
	};
	// Events that are merely imagined are no nodes.
	const isEvent = (id: string) => (graph.event.get(id)?.status ?? 'hypothetical') !== 'hypothetical';
	const actorRef = (actor: Actor | null) => (actor === null ? undefined : ref('actors', actor.id));

	return {
		actor: (a: Actor): ActorNode => ({
			'@type': ACTOR_TYPES[a.kind],
			...head('actors', a.id),
			name: a.name,
			alternateName: some(a.names.map(({ lang, name }) => ({ '@value': name, '@language': lang }))),
			description: a.kind === 'metonym' ? ACTOR_KIND.metonym : undefined,
			sameAs: a.wikidata === null ? undefined : `http://www.wikidata.org/entity/${a.wikidata}`,
		}),
		topic: (t: Topic): TopicNode => ({ '@type': 'DefinedTerm', ...head('topics', t.id), name: t.label, description: t.gloss }),
		article: (a: Article): ArticleNode => ({
			'@type': 'NewsArticle',
			...head('articles', a.id),
			headline: a.title ?? undefined,
			name: a.label,
			url: a.url ?? undefined,
			inLanguage: a.language,
			genre: GENRE[a.genre],
			author: actorRef(factActor(graph, a.author)),
			publisher: actorRef(factActor(graph, a.publisher)),
			datePublished: plainDate(a.published) ?? undefined,
			hasPart: some(quotationsOf(a)),
		}),
		quotation: (s: Statement): QuotationNode => ({
			'@type': 'Quotation',
			...head('statements', s.id),
			name: s.heading,
			text: s.quotes.length === 1 && s.quotes[0] ? s.quotes[0].text : s.quotes.map((quote) => quote.text),
			inLanguage: graph.article.get(s.article)?.language ?? graph.corpus.language,
			spokenByCharacter: refs('actors', s.speakers),
			isPartOf: ref('articles', s.article),
			about: [...refs('topics', s.topics), ...refs('actors', s.about)],
			dateCreated: plainDate(s.said) ?? undefined,
			workTranslation: some(
				s.translations.map(({ text, lang, by }) => ({
					'@type': 'CreativeWork' as const,
					text,
					inLanguage: lang,
					translator: by === null ? undefined : ref('actors', by),
				})),
			),
			translationOfWork: s.inTranslation && s.languageSaid ? { '@type': 'Quotation', inLanguage: s.languageSaid } : undefined,
		}),
		account: (s: Statement): AccountNode => ({
			'@type': 'WebPage',
			'@id': page('statements', s.id),
			name: s.heading,
			inLanguage: graph.corpus.language,
			mentions: refs('actors', s.speakers),
			isBasedOn: ref('articles', s.article),
			about: [...refs('topics', s.topics), ...refs('actors', s.about)],
			license: graph.corpus.licence?.url,
		}),
		claim: (c: Claim): ClaimNode => ({
			'@type': 'Claim',
			...head('claims', c.id),
			text: c.text,
			about: refs('topics', c.topics),
			appearance: some(refs('articles', c.asserts.flatMap((id) => graph.statement.get(id)?.article ?? []).sort(byUnits))),
		}),
		question: (issue: Issue): QuestionNode => ({
			'@type': 'Question',
			...head('issues', issue.id),
			name: issue.question,
			about: [
				...refs('topics', issue.topics),
				...refs('events', issue.concerns.filter(isEvent)),
				...refs(
					'actors',
					issue.concerns.filter((id) => graph.actor.has(id)),
				),
			],
			answerCount: issue.positions.length,
			suggestedAnswer: issue.positions.map(({ claim }) => ({
				'@type': 'Answer',
				text: graph.claim.get(claim)?.text ?? claim,
				isBasedOn: ref('claims', claim),
			})),
		}),
		event: (e: Event): EventNode => {
			const [, first, last] = LASTS.exec(fact(e.happened) ?? '') ?? [];
			return {
				'@type': 'Event',
				...head('events', e.id),
				name: e.text,
				startDate: first ?? plainDate(e.happened) ?? undefined,
				endDate: last,
				location: e.place === null ? undefined : { '@type': 'Place', name: e.place },
				eventStatus: e.status === 'planned' ? 'https://schema.org/EventScheduled' : undefined,
				about: some(refs('actors', [...e.actors, ...e.recipients])),
				subjectOf: some(refs('articles', e.told.map((t) => t.article).sort(byUnits))),
			};
		},
	};
}

/**
 * Whether a statement is a Quotation: the article prints words of it in quotation marks as said or written.
 * A paraphrase never is, and no thought, for nobody uttered it.
 */
function isQuotation(s: Statement): boolean {
	return isQuoted(s.presentation) && s.medium !== 'thought' && s.quotes.length > 0;
}

function document(nodes: LdNode[]): LdDocument {
	return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * The corpus in schema.org's words. There is no ClaimReview: the site gives no verdicts. What is unconfirmed or
 * only bounded is left out, and so are events that are merely imagined.
 */
export function corpusLd(graph: Graph, absolute: Absolute): LdDocument {
	const make = ldMaker(graph, absolute);
	return document([
		...byId(graph.articles).map(make.article),
		...statementsInOrder(graph).filter(isQuotation).map(make.quotation),
		...byId(graph.claims).map(make.claim),
		...byId(graph.issues).map(make.question),
		...byId(graph.events.filter((e) => e.status !== 'hypothetical')).map(make.event),
		...byId(graph.topics).map(make.topic),
		...byId(graph.actors).map(make.actor),
	]);
}

/** What an article's page says of itself to machines: the article, its author and its publisher. */
export function articleLd(graph: Graph, article: Article, absolute: Absolute): LdDocument {
	const make = ldMaker(graph, absolute);
	const people = [factActor(graph, article.author), factActor(graph, article.publisher)].filter((actor) => actor !== null);
	return document([make.article(article), ...people.map(make.actor)]);
}

/** What an issue's page says of itself to machines: the question, and the answers that are given to it. */
export function issueLd(graph: Graph, issue: Issue, absolute: Absolute): LdDocument {
	return document([ldMaker(graph, absolute).question(issue)]);
}

/**
 * What a statement's page says of itself to machines: the quotation and its speakers. Of a paraphrase it is the page
 * that is described, and what it is about: nothing makes its words the speaker's.
 */
export function statementLd(graph: Graph, statement: Statement, absolute: Absolute): LdDocument {
	const make = ldMaker(graph, absolute);
	const speakers = statement.speakers.flatMap((id) => graph.actor.get(id) ?? []).map(make.actor);
	return document([isQuotation(statement) ? make.quotation(statement) : make.account(statement), ...speakers]);
}

/** What an actor's page says of itself to machines. */
export function actorLd(graph: Graph, actor: Actor, absolute: Absolute): LdDocument {
	return document([ldMaker(graph, absolute).actor(actor)]);
}

/** What a claim's page says of itself to machines. */
export function claimLd(graph: Graph, claim: Claim, absolute: Absolute): LdDocument {
	return document([ldMaker(graph, absolute).claim(claim)]);
}

/** What an event's page says of itself to machines; null where it is merely imagined. */
export function eventLd(graph: Graph, event: Event, absolute: Absolute): LdDocument | null {
	return event.status === 'hypothetical' ? null : document([ldMaker(graph, absolute).event(event)]);
}

/** What a topic's page says of itself to machines. */
export function topicLd(graph: Graph, topic: Topic, absolute: Absolute): LdDocument {
	return document([ldMaker(graph, absolute).topic(topic)]);
}

/** The corpus as a data set, for the front page and the page of its files. */
export function siteLd({ corpus }: Graph, absolute: Absolute): LdDocument {
	const file = (path: string, encodingFormat: string) => ({ '@type': 'DataDownload' as const, contentUrl: absolute(path), encodingFormat });
	return document([
		{
			'@type': 'Dataset',
			'@id': `${absolute('/data/')}#dataset`,
			name: `${corpus.title}: ${corpus.subject}`,
			description: corpus.description,
			url: absolute('/data/'),
			inLanguage: corpus.language,
			version: corpus.version ?? undefined,
			datePublished: corpus.released ?? undefined,
			license: corpus.licence?.url,
			creator: some(corpus.contributors.map((name) => ({ '@type': 'Organization' as const, name }))),
			distribution: [
				file('/data/datapackage.json', 'application/json'),
				file('/data/statements.csv', 'text/csv'),
				file('/data/parallax.sqlite', 'application/vnd.sqlite3'),
			],
		},
	]);
}
