import type { Graph } from '../../model/link/graph.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Event } from '../../schema/event.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import type { Absolute } from '../address.ts';
import { byId, statementsInOrder } from '../data-files.ts';
import { factActor } from '../facts.ts';
import { isQuotation, ldMaker, some } from './json-ld-nodes.ts';
import type { LdDocument, LdNode } from './json-ld-types.ts';

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
