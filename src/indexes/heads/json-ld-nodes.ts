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
import { byUnits } from '../data-files.ts';
import { fact, factActor, plainDate } from '../facts.ts';
import type {
	AccountNode,
	ActorNode,
	ArticleNode,
	ClaimNode,
	EventNode,
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
export function some<T>(items: T[]): T[] | undefined {
	return items.length === 0 ? undefined : items;
}

/** Makes schema.org nodes of one corpus; `absolute` gives the addresses that name them. */
export function ldMaker(graph: Graph, absolute: Absolute) {
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
export function isQuotation(s: Statement): boolean {
	return isQuoted(s.presentation) && s.medium !== 'thought' && s.quotes.length > 0;
}
