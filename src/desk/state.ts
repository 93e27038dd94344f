/** What the review desk shows of one record and its source text, and what a person may do there. The page and the dev server share it. */

/** Something that is wrong, with the line of the record on which it stands. */
export interface DeskMessage {
	line: number;
	/** In the words of `content` or `verify`. */
	words: string;
}

/** One value of a part that a person can change by itself. */
export interface DeskField {
	name: string;
	/** What the page calls it. */
	label: string;
	value: string;
	shape: 'line' | 'lines' | 'choice';
	/** The values of a choice. */
	choices: string[];
	/** Which of the state's lists a line can be completed with. */
	list: 'actors' | 'topics' | 'cues' | null;
	/** A draft left it to a person. */
	open: boolean;
}

/** A part of a record: its front matter, a block, or a line that stands by itself. */
export interface DeskPart {
	key: string;
	kind: string;
	/** What is read first: heading, event, outlet, words. */
	heading: string;
	/** Its plain facts, in the order of the record. */
	facts: string[];
	/** Number of a statement, which stands in the source text too; null for other parts. */
	number: number | null;
	draft: boolean;
	/** Paragraph of the source text beside which it stands; 0 is above all. */
	paragraph: number;
	line: number;
	fields: DeskField[];
	/** As written. */
	lines: string;
	messages: DeskMessage[];
}

/** Something that the source text prints and the record does not account for. */
export interface DeskGap {
	key: string;
	kind: 'quotation-mark' | 'cue' | 'citation';
	paragraph: number;
	/** The words of `verify`. */
	says: string;
	/** What a line that sets it aside names; null where none can. */
	words: string | null;
	/** A first version of what would account for it. */
	lines: string;
}

/** A stretch of a paragraph in which nothing changes: which statements hold it, and what is not accounted for. */
export interface DeskRun {
	text: string;
	parts: string[];
	gap: { key: string; kind: DeskGap['kind'] } | null;
}

/** A paragraph of the source text. */
export interface DeskParagraph {
	number: number;
	furniture: boolean;
	runs: DeskRun[];
}

/** A record beside its source text, as both stand. */
export interface DeskState {
	article: string;
	title: string;
	language: string;
	/** The record's file, as reports name it. */
	file: string;
	/** SHA-256 of the record's file: an act names the one that it was decided on. */
	hash: string;
	/** Name of the source text's file. */
	sourceFile: string;
	/** Why there is no source text beside the record; null where there is. */
	missing: string | null;
	paragraphs: DeskParagraph[];
	parts: DeskPart[];
	gaps: DeskGap[];
	/** Gaps beyond those that are listed. */
	moreGaps: number;
	/** What keeps the record from being read: then nothing can be done here. */
	unread: DeskMessage[];
	/** Name of the file with stubs of actors that lies beside the record, whose entries belong in the registry; null where there is none. */
	stubs: string | null;
	/** What an undo would take back; null where there is nothing. */
	undo: string | null;
	/** Ids to complete with. */
	actors: string[];
	topics: string[];
	cues: string[];
}

/** One thing that a person decides; `key` names a part. */
export type DeskAct =
	| { act: 'accept'; key: string }
	| { act: 'change'; key: string; values: Record<string, string>; accept: boolean }
	| { act: 'lines'; key: string; lines: string; accept: boolean }
	| { act: 'set-aside'; key: string }
	| { act: 'pass-over'; kind: 'quotation-mark' | 'cue'; paragraph: number; words: string; reason: string }
	| { act: 'add'; paragraph: number; lines: string }
	| { act: 'undo' };

/** What the server answers to an act: what was done and the state after it, or why nothing was written. */
export type DeskAnswer = { did: string; key: string | null; state: DeskState } | { refused: string; state: DeskState | null };

/** A record in the list of the desk. */
export interface DeskEntry {
	id: string;
	title: string;
	drafts: number;
	/** Mistakes of the record that are no drafts. */
	mistakes: number;
	source: boolean;
}
