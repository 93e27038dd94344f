import type { FoundCard } from '../format/shape.ts';
import type { Operator } from '../query/parts.ts';
import type { SearchAnswer } from './answer.ts';
import type { Request } from './run.ts';

/** A value that can follow an operator. */
export interface Completion {
	id: string;
	label: string;
	count: number;
}

/** A row of a download: a statement with the ids of what it is linked to. */
export interface DownloadRow {
	card: FoundCard;
	sides: string[];
	topics: string[];
	issues: string[];
	presentation: string;
	act: string;
	article: string;
	outlets: string[];
}

/** What the page asks the worker. */
export type Ask =
	/** What the address asks for: it is read while the index is on its way, and answered before the page's script asks. */
	| { kind: 'ready'; search: string }
	/** The folder of the index, and those of its first files that are here already. */
	| { kind: 'open'; base: string; files: Record<string, ArrayBuffer> }
	/** Whether it is open: another has said where it is. */
	| { kind: 'opened' }
	| { kind: 'search'; request: Request }
	| { kind: 'complete'; operator: Operator; value: string }
	| { kind: 'rows'; request: Request };

/** What the worker says to it, by the same words. */
export interface WorkerMessage {
	ready: null;
	open: null;
	opened: null;
	search: SearchAnswer;
	complete: Completion[];
	rows: DownloadRow[];
}

/** A question with its number. */
export type Numbered = Ask & { number: number };

/** An answer with the number of its question, or why there is none. */
export type Reply =
	| { number: number; ms: number; told: WorkerMessage[keyof WorkerMessage] }
	| { number: number; ms: number; error: string };
