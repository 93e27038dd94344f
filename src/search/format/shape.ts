import type { Card, CardSpeaker } from '../../text/card.ts';
import type { Kind, ThingField } from './kinds.ts';

/**
 * The shape of the search index, shared by the build that writes it and the worker that reads it.
 *
 * Statements are numbered from 0 in the order of the corpus, article by article. Everything else is a *thing*,
 * numbered kind by kind. A thing's words stand in *entries*, one a field. Statements are linked to things by *roles*,
 * so that a statement is found by its speaker's names without holding them.
 */

/** Postings of so many statements or more say which of them hold the word in their heading. */
export const FLAGGED = 4;

/** A thing as results show it. */
export interface Thing {
	kind: Kind;
	id: string;
	label: string;
	/** One line on what it is. */
	note: string;
	/** Path of its page, or null where it has none. */
	path: string | null;
}

/** A text of a Fuse record with its norm, and its place where a field has several. */
export interface NameText {
	v: string;
	n: number;
	i?: number;
}

/** A record of the Fuse index over all named things: the texts of each field, by the field's number in `FIELDS`. */
export interface NameRecord {
	i: number;
	$: Partial<Record<string, NameText | NameText[]>>;
}

/** Things are served in blocks, each with its part of the Fuse index: record and thing stand at one place. */
export interface ThingBlock {
	things: Thing[];
	records: NameRecord[];
}

/** What is called by a field of a thing. */
export type Fields = Partial<Record<ThingField, string[]>>;

/** A statement as results show it: the card of every page, and the printed words that it can be found by. */
export interface FoundCard extends Card {
	/** First and last words of its passages as they are printed. */
	printed: string[];
}

/** All speakers of a card, in the order in which it names them. */
export function speakersOn({ by }: Pick<Card, 'by'>): CardSpeaker[] {
	return [...by.own, ...by.partners];
}

/** What the worker reads first. */
export interface Manifest {
	/** Changes when anything in the index does. */
	version: string;
	/** Bytes of fields, entries, dates, and of the links of each role: after eight of the version they are `index.bin`. */
	parts: number[];
	statements: number;
	/** How many things there are of each kind, in the order of `KINDS`. */
	kinds: number[];
	/** How many of the last actors are outlets. */
	outlets: number;
	/** How many entries there are in all. */
	entries: number;
	/** Things after those of the first block are served in blocks of so many. */
	block: number;
	/** Number of the first term of each shard of postings. */
	shards: number[];
	/** Every term, sorted, each as the length that it shares with the one before (base 36) and the rest, one a line. */
	terms: string;
	/** Groups of words that mean the same to a searcher. */
	synonyms: string[][];
	/** Bytes of all texts of statements: small corpora are loaded whole. */
	textBytes: number;
	/** The first block: the coded values. */
	first: ThingBlock;
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
