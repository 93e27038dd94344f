import { type Graph, graphOf } from '../../src/model/link/graph.ts';
import { Actor } from '../../src/schema/actor.ts';
import { Article } from '../../src/schema/article.ts';
import { Claim } from '../../src/schema/claim.ts';
import { Event } from '../../src/schema/event.ts';
import { Statement } from '../../src/schema/statement.ts';
import { Topic } from '../../src/schema/topic.ts';

/** Texts that try to become something else wherever they are printed. */
export const HOSTILE = [
	'</script><script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'"><svg/onload=alert(1)>',
	"' onmouseover='alert(1)",
	']]><!-- & &amp; &#x3c;b>',
	'=HYPERLINK("https://evil.example";"x")',
	'@SUM(1+1)*cmd|',
	'+1',
	'-2+3',
	' =1+1',
	'a,b;"c"\r\nd',
	'\\input{/etc/passwd} } @misc{x, $a_b^c~d# %&',
	'{{unbalanced',
	'\u2028line\u2029\u0000\u001b\ud800\uffff',
	'javascript:alert(1)',
	`\${7*7} {{7*7}} <%= 7*7 %>`,
] as const;

const none = { value: null, basis: null, note: null, earliest: null, latest: null };
const day = (value: string, basis: string) => ({ value, basis, note: null, earliest: value, latest: value });

const article = (fields: object) =>
	Article.parse({
		label: 'The harbour, spring',
		short: 'Herald 2020',
		publisher: { basis: 'unconfirmed' },
		author: { basis: 'unconfirmed' },
		published: none,
		language: 'en',
		genre: 'news',
		arguesNote: 'Neither.',
		sourceFile: 'x.txt',
		sourceHash: 'a'.repeat(64),
		words: '100',
		paragraphs: '9',
		authorId: 'author-of-harbour',
		body: [],
		...fields,
	});

const statement = (fields: object) =>
	Statement.parse({
		heading: 'Oda: the harbour stays open',
		passages: [{ paragraph: 3, start: 'Oda said that', end: 'stays open' }],
		speakers: ['ada-oda'],
		capacity: 'office',
		topics: ['harbour'],
		said: none,
		article: 'harbour',
		voice: 'attributed',
		quotes: [],
		offices: [],
		sides: ['north'],
		footing: 'said',
		inTranslation: false,
		...fields,
	});

/** A corpus small enough to know by heart; `text` stands in every field that can hold any text. */
export function smallGraph(text = 'plain'): Graph {
	return graphOf({
		corpus: {
			title: 'Two Harbours',
			subject: text,
			description: text,
			language: 'en',
			version: '1.0.0',
			released: '2024-09-01',
			contributors: ['Two readers'],
			licence: { id: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			report: null,
			sides: [
				{ id: 'north', label: 'Norton' },
				{ id: 'south', label: 'Sutton' },
			],
			compared: ['north', 'south'],
			extras: [],
			epithets: [],
			languages: [],
			headline: null,
			lead: null,
		},
		articles: [
			article({
				id: 'harbour',
				title: 'Harbour “Open”, Ministers Say',
				publisher: { value: 'daily-buoy', basis: 'stated' },
				author: { value: 'jo-pen', basis: 'corroborated' },
				published: day('2024-07-30', 'inferred'),
				url: 'https://buoy.example/a?b=1&c=2',
				body: ['oda-open', 'oda-paraphrase', 'south-thinks', 'author-own'].map((id) => ({ kind: 'statement', id })),
				authorId: 'jo-pen',
			}),
			article({
				id: 'bare',
				label: text,
				short: text,
				publisher: { value: 'daily-buoy', basis: 'unconfirmed' },
				author: { value: 'jo-pen', basis: 'unconfirmed' },
				published: { ...none, value: '[..2024-08-01]', basis: 'inferred', latest: '2024-08-01' },
				body: [{ kind: 'statement', id: 'hostile' }],
			}),
		],
		actors: [
			Actor.parse({ id: 'north', name: 'North', kind: 'state', wikidata: 'Q1' }),
			Actor.parse({ id: 'south', name: 'South', kind: 'state' }),
			Actor.parse({ id: 'sutton', name: 'Sutton', kind: 'metonym', standsFor: 'south' }),
			Actor.parse({ id: 'ada-oda', name: 'Ada Oda', kind: 'person', names: [{ lang: 'ja', name: '小田' }] }),
			Actor.parse({ id: 'jo-pen', name: 'Jo Pen', kind: 'person' }),
			Actor.parse({ id: 'daily-buoy', name: 'Daily Buoy', kind: 'media' }),
			Actor.parse({ id: 'wire', name: 'Wire', kind: 'media' }),
			Actor.parse({ id: 'hostile-actor', name: text, kind: 'group', names: [{ lang: 'ru', name: text }] }),
		],
		statements: [
			statement({
				id: 'author-own',
				voice: 'own',
				speakers: ['jo-pen'],
				sides: ['author'],
				capacity: null,
				heading: 'Pen: it matters',
				medium: 'writing',
			}),
			statement({
				id: 'oda-open',
				presentation: 'partial',
				text: 'The harbour “stays open” to all.',
				spans: [{ start: 13, end: 23, kind: 'quote' }],
				quotes: [{ text: 'stays open', paragraph: 3 }],
				cue: { lemma: 'say', kind: 'verb' },
				languageSaid: 'ja',
				inTranslation: true,
				said: day('2024-07-29', 'corroborated'),
				via: [
					[{ outlet: 'wire', on: '2024-07-29', basis: 'inferred' }, { outlet: 'daily-buoy' }],
					[{ outlet: 'daily-buoy', on: '2024-07-30' }],
				],
				asserts: [{ claim: 'harbour-open', hedged: true, implied: false }],
				answers: [{ id: 'storm', by: 'article' }],
				functions: ['remedy'],
				act: 'AGREE',
			}),
			statement({
				id: 'oda-paraphrase',
				presentation: 'indirect',
				text: 'Fishing goes on.',
				heading: 'Oda: fishing goes on',
				said: { ...none, value: '[2024-07-01..2024-07-09]', basis: 'inferred' },
			}),
			statement({
				id: 'south-thinks',
				speakers: ['sutton'],
				sides: ['south'],
				presentation: 'partial',
				medium: 'thought',
				footing: 'ascribed',
				text: 'It is “too early”.',
				quotes: [{ text: 'too early', paragraph: 3 }],
				heading: 'Sutton: it is early',
			}),
			statement({
				id: 'hostile',
				article: 'bare',
				speakers: ['hostile-actor'],
				heading: text,
				text,
				presentation: 'direct',
				quotes: [{ text, paragraph: 3 }],
				passages: [{ paragraph: 3, start: text, end: text }],
				cue: { lemma: text, kind: 'verb' },
				via: [[{ outlet: 'hostile-actor' }]],
			}),
		],
		claims: [
			Claim.parse({
				id: 'harbour-open',
				text,
				kind: 'norm',
				topics: ['harbour'],
				asserts: ['oda-open'],
				denies: [],
				status: 'one-sided',
				deniedByAuthor: false,
			}),
		],
		issues: [],
		events: [
			Event.parse({
				id: 'storm',
				text,
				happened: { ...none, value: '2024-07-01/2024-07-03', basis: 'stated' },
				type: 'OTHER',
				place: text,
				told: [{ article: 'harbour', paragraph: 2 }],
				statements: { concerns: [], answers: ['oda-open'] },
			}),
			Event.parse({
				id: 'flood',
				text: 'A flood',
				happened: day('2024-07-04', 'unconfirmed'),
				type: 'OTHER',
				told: [],
				statements: { concerns: [], answers: [] },
			}),
			Event.parse({
				id: 'quake',
				text: 'A quake',
				happened: none,
				type: 'OTHER',
				status: 'hypothetical',
				told: [],
				statements: { concerns: [], answers: [] },
			}),
		],
		topics: [Topic.parse({ id: 'harbour', label: text, gloss: text })],
		citations: [],
		inconsistencies: [],
		withdrawn: [],
		idle: [],
	});
}
