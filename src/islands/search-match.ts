import { type Field, ROLE_NAMES, ROLES, type Role } from '../text/search-shape.ts';
import type { Meaning } from './search-meanings.ts';
import type { SearchStore } from './search-store.ts';

/** How much it counts where a word stands: a statement's own words count 1. */
const ROLE_WEIGHT: Partial<Record<Role, number>> = {
	speaker: 1.1,
	post: 0.7,
	about: 0.65,
	outlet: 0.6,
	topic: 0.5,
	side: 0.4,
	claim: 0.35,
	event: 0.35,
	article: 0.3,
};
const FIELD_WEIGHT: Record<Field, number> = { name: 1, native: 1, alias: 0.95, term: 0.8, text: 0.6, synonym: 0.6 };

/** Where things of a kind count for statements. A speaker's other posts and a topic's gloss are not the statement's. */
const ROLES_OF = new Map(
	ROLE_NAMES.filter((role) => ROLE_WEIGHT[role] !== undefined).map((role) => [role, ROLES[role]] as const),
);

/** Where a word was found: the things that hold it with their best field, and how many statements do. */
export interface WordMatch {
	things: Map<number, { weight: number; field: Field }>;
	statements: number;
	/** What finding it is worth: the rarer the more. */
	idf: number;
}

/** Scores of all statements, word by word. */
export class Scores {
	readonly score: Float32Array;
	/** Which of the words each statement holds, a bit a word. */
	readonly held: Uint32Array;
	readonly #best: Float32Array;
	readonly #touched: Uint32Array;
	#count = 0;

	constructor(statements: number) {
		this.score = new Float32Array(statements);
		this.held = new Uint32Array(statements);
		this.#best = new Float32Array(statements);
		this.#touched = new Uint32Array(statements);
	}

	#raise(statement: number, weight: number): void {
		const before = this.#best[statement] ?? 0;
		if (before === 0) this.#touched[this.#count++] = statement;
		if (weight > before) this.#best[statement] = weight;
	}

	/** Adds one word, in all that it may mean, as bit number `bit`. Its postings must be loaded. */
	add(store: SearchStore, meanings: readonly Meaning[], bit: number): WordMatch {
		const things: WordMatch['things'] = new Map();
		for (const { term, weight } of meanings) {
			for (const statement of store.postings(term)) this.#raise(statement, weight);
			for (const entry of store.entriesOf(term)) {
				const thing = store.entryThing[entry] ?? 0;
				const field = store.fieldOf(entry);
				const counts = weight * FIELD_WEIGHT[field];
				if (counts > (things.get(thing)?.weight ?? 0)) things.set(thing, { weight: counts, field });
			}
		}
		for (const [thing, { weight, field }] of things) {
			const kind = store.kindOf(thing);
			if (field === 'text' && kind !== 'claim' && kind !== 'event') continue;
			for (const [role, of] of ROLES_OF)
				if (of === kind) for (const statement of store.statementsOf(role, thing)) this.#raise(statement, weight * (ROLE_WEIGHT[role] ?? 0));
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
