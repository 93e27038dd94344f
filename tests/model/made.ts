import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { Actor } from '../../src/schema/actor.ts';
import { Article } from '../../src/schema/article.ts';
import { Claim } from '../../src/schema/claim.ts';
import { Event } from '../../src/schema/event.ts';
import { Statement } from '../../src/schema/statement.ts';

const undated = { value: null, basis: null, note: null, earliest: null, latest: null };

/** A date of one day, as the contract holds it. */
export const day = (value: string) => ({ value, basis: 'stated' as const, note: null, earliest: value, latest: value });

/** A statement of the invented corpus: Ada Oda of Norton in office, unless said otherwise. */
export function made(id: string, fields: object = {}): Statement {
	return Statement.parse({
		id,
		heading: `Oda: ${id}`,
		passages: [{ paragraph: 3, start: 'Oda said that', end: 'stays open' }],
		speakers: ['ada-oda'],
		capacity: 'office',
		topics: ['harbour'],
		said: undated,
		article: 'harbour',
		voice: 'attributed',
		quotes: [],
		offices: [],
		sides: ['north'],
		footing: 'said',
		inTranslation: false,
		presentation: 'indirect',
		...fields,
	});
}

const ACTORS = [
	{ id: 'north', name: 'Northland', kind: 'state', country: 'north' },
	{ id: 'south', name: 'Southland', kind: 'state', country: 'south' },
	{ id: 'norton', name: 'Norton', kind: 'metonym', country: 'north', standsFor: 'north' },
	{ id: 'north-ministry', name: 'Northland’s ministry', kind: 'ministry', country: 'north' },
	{ id: 'ada-oda', name: 'Ada Oda', kind: 'person', country: 'north', posts: [{ title: 'Minister', of: 'north-ministry' }] },
	{ id: 'ben-ito', name: 'Ben Ito', kind: 'person', country: 'south' },
	{ id: 'somebody', name: 'an onlooker', kind: 'person', named: false },
	{ id: 'gazette', name: 'Gazette', kind: 'media' },
	{ id: 'courier', name: 'Courier', kind: 'media' },
	{ id: 'herald', name: 'Herald', kind: 'media' },
];

/** A graph of these statements, claims and events over the invented actors. */
export function graphWith(statements: Statement[], rest: { claims?: object[]; events?: object[] } = {}): Graph {
	const of = (claim: string, what: 'asserts' | 'denies') =>
		statements.filter((s) => s[what].some((a) => a.claim === claim)).map((s) => s.id);
	return graphOf({
		corpus: {
			version: null,
			released: null,
			contributors: [],
			licence: null,
			report: null,
			title: 'Two Harbours',
			subject: 'harbours',
			description: 'Two of them.',
			language: 'en',
			languages: [],
			sides: [
				{ id: 'north', label: 'Norton' },
				{ id: 'south', label: 'Sutton' },
			],
			compared: ['north', 'south'],
			extras: [],
			epithets: [],
			headline: null,
			lead: null,
		},
		articles: [
			Article.parse({
				id: 'harbour',
				label: 'The harbour, spring',
				short: 'Herald 2020',
				publisher: { value: 'herald', basis: 'corroborated' },
				author: { basis: 'unconfirmed' },
				published: day('2020-05-01'),
				language: 'en',
				genre: 'news',
				arguesNote: 'Neither.',
				relays: ['gazette'],
				sourceFile: 'x.txt',
				sourceHash: 'a'.repeat(64),
				words: '100',
				paragraphs: '9',
				authorId: 'author-of-harbour',
				body: statements.map((s) => ({ kind: 'statement', id: s.id })),
			}),
		],
		actors: ACTORS.map((actor) => Actor.parse(actor)),
		statements,
		claims: (rest.claims ?? []).map((claim) => {
			const { id } = claim as { id: string };
			return Claim.parse({
				text: 'The harbour is deep',
				kind: 'checkable',
				topics: ['harbour'],
				status: 'one-sided',
				deniedByAuthor: false,
				asserts: of(id, 'asserts'),
				denies: of(id, 'denies'),
				...claim,
			});
		}),
		issues: [],
		events: (rest.events ?? []).map((event) =>
			Event.parse({
				text: 'A dredger arrives',
				happened: undated,
				type: 'OTHER',
				told: [],
				statements: { concerns: [], answers: [] },
				...event,
			}),
		),
		topics: [],
		citations: [],
		inconsistencies: [],
		withdrawn: [],
		idle: [],
	});
}
