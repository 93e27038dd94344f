import type { Operator } from '../query/parts.ts';
import type { SearchAnswer } from './answer.ts';
import type { Request } from './run.ts';

/** A value that can follow an operator. */
export interface Completion {
	id: string;
	label: string;
	count: number;
}

/** A statement of a download, and the questions that it answers. */
export interface DownloadRow {
	id: string;
	issues: string[];
}

/** The formats in which the statements of a list are saved: those of the data files that they come from. */
export type SaveFormat = 'csv' | 'json';

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
	/** What a request finds, in its order, out of the data file at an address. */
	| { kind: 'save'; request: Request; format: SaveFormat; file: string };

/** What the worker says to it, by the same words. */
export interface WorkerMessage {
	ready: null;
	open: null;
	opened: null;
	search: SearchAnswer;
	complete: Completion[];
	save: string;
}

/** A question with its number. */
export type Numbered = Ask & { number: number };

/** An answer with the number of its question, or why there is none. */
export type Reply =
	| { number: number; ms: number; told: WorkerMessage[keyof WorkerMessage] }
	| { number: number; ms: number; error: string };
