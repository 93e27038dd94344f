import type { z } from 'zod';
import type { Coded, CodedCorpus } from '../../src/model/check/coded.ts';
import { plainAt } from '../../src/record/place.ts';
import { Actor } from '../../src/schema/actor.ts';
import { ArticleCoded } from '../../src/schema/article.ts';
import { CitationCoded } from '../../src/schema/citation.ts';
import { ClaimCoded } from '../../src/schema/claim.ts';
import { Corpus } from '../../src/schema/corpus.ts';
import { EventCoded } from '../../src/schema/event.ts';
import { IssueCoded } from '../../src/schema/issue.ts';
import { StatementCoded } from '../../src/schema/statement.ts';
import { Topic } from '../../src/schema/topic.ts';
import { random } from '../record/random.ts';

const OUTLETS = 20;
const TOPICS = 20;

/** A coded corpus of so many records, held in memory: as many claims, events and citations as a real one has for its statements. */
export function bigCorpus(records: number, statementsEach: number, seed = 1): CodedCorpus {
	const next = random(seed);
	const below = (count: number) => Math.floor(next() * count);
	const people = Math.max(20, records);
	const coded = <S extends z.ZodObject>(schema: S, value: object, article = ''): Coded<z.output<S>> => ({
		value: schema.parse(value),
		plain: plainAt({ line: 1, column: 1 }),
		file: article === '' ? 'registry.yaml' : `articles/${article}.md`,
		article,
	});
	const list = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
	const day = (record: number) => new Date(Date.UTC(2000, 0, 1 + (record % 5000))).toISOString().slice(0, 10);
	const article = (record: number) => `article-${record}`;
	const statements = list(records * statementsEach, (index) => {
		const record = Math.floor(index / statementsEach);
		return coded(
			StatementCoded,
			{
				id: `statement-${index}`,
				heading: `Person: the ferry waits for the ${index}th time`,
				text: 'The ferry waits.',
				passages: [{ paragraph: 1 + (index % 9), start: `Person ${index} said`, end: 'ferry waits' }],
				speakers: [`person-${below(people)}`],
				presentation: 'indirect',
				cue: { lemma: 'say' },
				said: { value: day(record), basis: 'stated' },
				via: [[{ outlet: `outlet-${below(OUTLETS)}`, on: day(record) }]],
				about: [['north', 'south'][below(2)]],
				concerns: [`event-${below(records * 5)}`],
				topics: [`topic-${below(TOPICS)}`],
				asserts: [{ claim: `claim-${below(records * 5)}`, words: 'ferry waits' }],
				denies: index % 3 === 0 ? [{ claim: `claim-${below(records * 5)}`, words: 'ferry waits' }] : [],
				answers: index % 4 === 0 && index > 0 ? [{ id: `statement-${Math.max(0, index - 1 - below(statementsEach))}`, by: 'speaker' }] : [],
			},
			article(record),
		);
	});
	return {
		corpus: coded(Corpus, {
			title: 'Big',
			subject: 'size',
			description: 'A big invented corpus.',
			language: 'en',
			sides: [
				{ id: 'north', label: 'Norton' },
				{ id: 'south', label: 'Sutton' },
			],
			compared: ['north', 'south'],
		}),
		articles: list(records, (record) => {
			const basis = { basis: 'unconfirmed' };
			const front = { publisher: basis, author: basis, published: { value: day(record), basis: 'stated' }, language: 'en', genre: 'news' };
			const source = { arguesNote: 'Neither.', sourceFile: 'x.txt', sourceHash: '0'.repeat(64), words: '100', paragraphs: '9' };
			const entry = coded(ArticleCoded, { id: article(record), label: `Article ${record}`, ...front, ...source }, article(record));
			return { ...entry, value: { ...entry.value, body: [] } };
		}),
		actors: [
			...['north', 'south'].map((id) => coded(Actor, { id, name: id, kind: 'state', country: id })),
			...list(OUTLETS, (index) => coded(Actor, { id: `outlet-${index}`, name: `Outlet ${index}`, kind: 'media' })),
			...list(people, (index) => {
				const state = index % 2 === 0 ? 'north' : 'south';
				const posts = [{ title: 'minister', of: state, from: '1990' }];
				return coded(Actor, { id: `person-${index}`, name: `Person ${index}`, kind: 'person', country: state, posts });
			}),
		],
		topics: list(TOPICS, (index) => coded(Topic, { id: `topic-${index}`, label: `Topic ${index}`, gloss: 'A topic.' })),
		statements,
		claims: list(records * 5, (index) =>
			coded(
				ClaimCoded,
				{
					id: `claim-${index}`,
					text: `The ferry waits ${index}`,
					kind: 'norm',
					topics: [`topic-${index % TOPICS}`],
					issue: `issue-${index % records}`,
				},
				article(index % records),
			),
		),
		issues: list(records, (index) =>
			coded(IssueCoded, {
				id: `issue-${index}`,
				question: `Does ferry ${index} wait?`,
				kind: 'account',
				topics: [`topic-${index % TOPICS}`],
			}),
		),
		events: list(records * 5, (index) =>
			coded(
				EventCoded,
				{ id: `event-${index}`, text: `It stops ${index}`, happened: { value: '1999', basis: 'stated' }, type: 'OTHER' },
				article(index % records),
			),
		),
		citations: list(records * 5, (index) =>
			coded(
				CitationCoded,
				{ id: `citation-${index}`, outlet: `outlet-${index % OUTLETS}`, paragraph: String(1 + (index % 9)) },
				article(index % records),
			),
		),
		inconsistencies: [],
		asides: [],
		told: list(records * 5, (index) => ({
			value: { event: `event-${index}`, article: article(index % records), paragraph: 1 },
			plain: plainAt({ line: 1, column: 1 }),
			file: `articles/${article(index % records)}.md`,
			article: article(index % records),
		})),
		unread: { declared: new Set(), words: new Set(), record: false, registries: new Set() },
		drafts: [],
	};
}
