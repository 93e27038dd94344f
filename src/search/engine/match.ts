import { FIELD_WEIGHT, KIND_ROWS, ROLE_NAMES, ROLES, type Role, type ThingField } from '../format/kinds.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Meaning } from './meanings.ts';

/** How much it counts where a word stands: a statement's own words count 1. */
const ROLE_WEIGHT: Partial<Record<Role, number>> = {
	speaker: 1.1,
	post: 0.7,
	about: 0.65,
	outlet: 0.6,
	topic: 0.5,
	issue: 0.42,
	side: 0.4,
	claim: 0.42,
	event: 0.42,
};
const HEADING = 1.15;
/** Roles that say what a statement is about at large: found by these alone, it stands below those found by their own. */
const LINKS_ONLY: ReadonlySet<Role> = new Set(['topic', 'issue', 'side', 'claim', 'event']);

/** The roles by which things of a kind count for statements. */
const ROLES_OF = new Map(ROLE_NAMES.filter((role) => ROLE_WEIGHT[role] !== undefined).map((role) => [role, ROLES[role]] as const));

/** Where a word was found: the things that hold it with their best field, and how many statements do. */
export interface WordMatch {
	things: Map<number, { weight: number; field: ThingField }>;
	statements: number;
	/** What finding it is worth: the rarer the more. */
	idf: number;
}

/** Scores of all statements, word by word. */
export class WordScores {
	readonly score: Float32Array;
	/** Which of the words each statement holds, a bit a word. */
	readonly held: Uint32Array;
	/** Which of them stand in its own words, or are its speaker, post, outlet or whom it is about. */
	readonly own: Uint32Array;
	readonly #best: Float32Array;
	readonly #touched: Uint32Array;
	#count = 0;

	constructor(statements: number) {
		this.score = new Float32Array(statements);
		this.held = new Uint32Array(statements);
		this.own = new Uint32Array(statements);
		this.#best = new Float32Array(statements);
		this.#touched = new Uint32Array(statements);
	}

	/** Forgets all words. */
	clear(): void {
		this.score.fill(0);
		this.held.fill(0);
		this.own.fill(0);
	}

	#raise(statement: number, weight: number, own: number): void {
		if (own !== 0) this.own[statement] = (this.own[statement] ?? 0) | own;
		const before = this.#best[statement] ?? 0;
		if (before === 0) this.#touched[this.#count++] = statement;
		if (weight > before) this.#best[statement] = weight;
	}

	/** Adds one word, in all that it may mean, as bit number `bit`. Its postings must be loaded. */
	add(store: SearchStore, meanings: readonly Meaning[], bit: number): WordMatch {
		const things: WordMatch['things'] = new Map();
		const carried = new Map<number, number>();
		for (const { term, weight } of meanings) {
			for (const posting of store.postings(term)) this.#raise(posting >>> 1, (posting & 1) === 1 ? weight * HEADING : weight, 1 << bit);
			for (const entry of store.entriesOf(term)) {
				const thing = store.entryThing[entry] ?? 0;
				const field = store.fieldOf(entry);
				const counts = weight * FIELD_WEIGHT[field];
				if (counts > (things.get(thing)?.weight ?? 0)) things.set(thing, { weight: counts, field });
				const kind = store.kindOf(thing);
				// A speaker's posts at other times and a topic's gloss are not the statement's.
				if (field === 'text' && KIND_ROWS[kind].sentence !== true) continue;
				if (field === 'synonym' && KIND_ROWS[kind].lent === true) continue;
				if (counts > (carried.get(thing) ?? 0)) carried.set(thing, counts);
			}
		}
		for (const [thing, weight] of carried) {
			const kind = store.kindOf(thing);
			for (const [role, of] of ROLES_OF) {
				if (of !== kind) continue;
				const own = LINKS_ONLY.has(role) ? 0 : 1 << bit;
				for (const statement of store.statementsOf(role, thing)) this.#raise(statement, weight * (ROLE_WEIGHT[role] ?? 0), own);
			}
		}
		const statements = this.#count;
		const idf = Math.log(1 + store.statements / Math.max(1, statements)) + 0.1;
		for (let at = 0; at < statements; at++) {
			const statement = this.#touched[at] ?? 0;
			this.score[statement] = (this.score[statement] ?? 0) + idf * (this.#best[statement] ?? 0);
			this.held[statement] = (this.held[statement] ?? 0) | (1 << bit);
			this.#best[statement] = 0;
		}
		this.#count = 0;
		return { things, statements, idf };
	}
}
