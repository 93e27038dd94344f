/**
 * The shape of the search index, shared by the build that writes it and the worker that reads it.
 *
 * Statements are numbered from 0 in the order of the corpus, article by article. Everything else is a *thing*,
 * numbered kind by kind. A thing's words stand in *entries*, one a field. Statements are linked to things by *roles*,
 * so that a statement is found by its speaker's names without holding them.
 */

/** Kinds of thing, in the order in which they are numbered. */
export const KINDS = ['side', 'presentation', 'act', 'year', 'topic', 'article', 'actor', 'post', 'claim', 'event'] as const;
export type Kind = (typeof KINDS)[number];

/** How a statement is linked to things, and the kind of thing that each role links to. */
export const ROLES = {
	speaker: 'actor',
	side: 'side',
	topic: 'topic',
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
export const FACETS = ['speaker', 'side', 'topic', 'presentation', 'act', 'outlet', 'article', 'year'] as const satisfies readonly Role[];
export type Facet = (typeof FACETS)[number];

/** The fields of a thing that are searched: its name; other names; names in other languages; words of its text; search words. */
export const FIELDS = ['name', 'alias', 'native', 'term', 'text', 'synonym'] as const;
export type Field = (typeof FIELDS)[number];

/** Postings of so many statements or more say which of them hold the word in their heading. */
export const FLAGGED = 4;

/** A thing as results show it; `fields` are the texts that were indexed. */
export interface Thing {
	kind: Kind;
	id: string;
	label: string;
	/** One line on what it is. */
	note: string;
	/** Path of its page, or null where it has none. */
	path: string | null;
	fields: Partial<Record<Field, string[]>>;
}

/** A speaker as a card names it. */
export interface CardSpeaker {
	id: string;
	name: string;
	post: string | null;
}

/** A statement as results show it: words and signs ready to print. */
export interface Card {
	id: string;
	heading: string;
	text: string;
	/** Start, end and kind of what is verbatim in the text. */
	spans: { start: number; end: number; kind: 'quote' | 'term' | 'name' }[];
	speakers: CardSpeaker[];
	/** What follows the speakers: `expert`, `(jointly)`. */
	apart: string;
	tone: '' | 'first' | 'second' | 'authors';
	full: boolean;
	joint: boolean;
	sign: string;
	how: string;
	when: string;
	/** The day, where it is one known day. */
	day: string | null;
	/** Outlets of each path, from the speaker outwards. */
	via: string[][];
	/** Whether its chain is shown: own statements have none. */
	chained: boolean;
	paragraphs: number[];
}

/** What the worker reads first. */
export interface Manifest {
	/** Changes when anything in the index does. */
	version: string;
	statements: number;
	/** How many things there are of each kind, in the order of `KINDS`. */
	kinds: number[];
	/** How many of the last actors are outlets. */
	outlets: number;
	/** How many entries there are in all. */
	entries: number;
	/** Things are served in blocks of so many. */
	block: number;
	/** Number of the first term of each shard of postings. */
	shards: number[];
	/** Every term, sorted, each as the length that it shares with the one before (base 36) and the rest, one a line. */
	terms: string;
	/** Groups of words that mean the same to a searcher. */
	synonyms: string[][];
	/** Bytes of all texts of statements: small corpora are loaded whole. */
	textBytes: number;
}

/** Days since 1 January 1970 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Sorted terms as one text: each line the shared length in base 36 (35 at most) and the rest. */
export function packTerms(terms: readonly string[]): string {
	let before = '';
	return terms
		.map((term) => {
			let shared = 0;
			while (shared < 35 && shared < term.length && term[shared] === before[shared]) shared++;
			before = term;
			return shared.toString(36) + term.slice(shared);
		})
		.join('\n');
}

/** The terms of a packed text. */
export function unpackTerms(packed: string): string[] {
	if (packed === '') return [];
	let before = '';
	return packed.split('\n').map((line) => {
		before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
		return before;
	});
}
