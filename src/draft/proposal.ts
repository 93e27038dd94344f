import type { Range } from '../text/fold.ts';
import type { Presentation } from '../vocabulary.ts';
import type { CastMember } from './cast.ts';
import type { Candidate } from './cue-use.ts';

/** One step of a path of relays, as it is proposed. */
export interface DraftHop {
	outlet: CastMember;
	/** EDTF day, or null. */
	on: string | null;
	inferred: boolean;
}

/** A date that is proposed, with how it is known and a note of our own. */
export interface DraftDate {
	value: string;
	basis: 'stated' | 'inferred' | 'relative';
	/** In our own words; empty where none is needed. */
	note: string;
	/** The words that the text prints for it, or null. */
	from: string | null;
}

/** A statement that is proposed; a person decides. */
export interface Proposal {
	paragraph: number;
	/** The whole passage, in UTF-16 units of the paragraph. */
	passage: Range;
	/** The part of it that is the content. */
	content: Range;
	speakers: readonly CastMember[];
	/** Null where no word licenses it. */
	cue: Candidate | null;
	/** Headword of the cue, or null. */
	lemma: string | null;
	presentation: Presentation;
	/** Quotations of the content, in UTF-16 units of the paragraph. */
	quotes: readonly Range[];
	/** Place in the list of the proposal that carries this one. */
	within: Proposal | null;
	/** A noun of saying is the subject (*the statement signals …*). */
	inferred: boolean;
	/** Carried over from the sentence before. */
	free: boolean;
	via: DraftHop[][];
	said: DraftDate | null;
}
