/** A kind of thing that search knows. */
interface KindRow {
	/** Values that are coded, not written: so few that all of them are in the first file; found by operator and facet, not by the words of a query. */
	coded?: true;
	/** Its text is a sentence of the statements that are linked to it: they are found by its words. */
	sentence?: true;
	/** Its search words are those of the topics that it belongs to: they lead to it, not on to the statements that are linked to it. */
	lent?: true;
	/** It has pages of its own and is a result. */
	result?: true;
}

/**
 * Everything that is found beside statements, in the order in which it is numbered and, where two are as good, shown.
 * A collection is added by a row here and one in `writer/things.ts`.
 */
const TABLE = {
	side: { coded: true },
	presentation: { coded: true },
	act: { coded: true },
	year: { coded: true },
	topic: { result: true },
	issue: { lent: true, result: true },
	article: { result: true },
	actor: { result: true },
	post: {},
	claim: { sentence: true, result: true },
	event: { sentence: true, result: true },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof TABLE;
export const KIND_ROWS: Readonly<Record<Kind, KindRow>> = TABLE;
export const KINDS = Object.keys(TABLE) as Kind[];

/** A sort of result: a kind, or the outlets among the actors. */
export type ThingSort = Kind | 'outlet';

/** How a statement is linked to things, and the kind of thing that each role links to. */
export const ROLES = {
	speaker: 'actor',
	side: 'side',
	topic: 'topic',
	issue: 'issue',
	presentation: 'presentation',
	act: 'act',
	article: 'article',
	outlet: 'actor',
	year: 'year',
	about: 'actor',
	post: 'post',
	claim: 'claim',
	event: 'event',
} as const satisfies Record<string, Kind>;
export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** The roles that are offered as facets, in the order in which they are shown. */
export const FACETS = [
	'speaker',
	'side',
	'topic',
	'issue',
	'presentation',
	'act',
	'outlet',
	'article',
	'year',
] as const satisfies readonly Role[];
export type Facet = (typeof FACETS)[number];

/** The fields of a thing that are searched: its name; other names; names in other languages; words of its text; search words. */
export const THING_FIELDS = ['name', 'alias', 'native', 'term', 'text', 'synonym'] as const;
export type ThingField = (typeof THING_FIELDS)[number];

/** How much it counts in which field a word stands. */
export const FIELD_WEIGHT: Readonly<Record<ThingField, number>> = { name: 1, native: 1, alias: 0.95, term: 0.8, synonym: 0.6, text: 0.5 };
