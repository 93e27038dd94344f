import Fuse from 'fuse.js';
import { foldWord } from '../query/fold-word.ts';
import { stemOf } from '../query/stem.ts';
import { isFunctionWord } from '../query/tokens.ts';
import type { SearchStore } from '../reader/store.ts';

/** A term that a typed word may mean: the word itself, another form, a synonym, another name of whom it names, its beginning, or a guess at a misspelling. */
export interface Meaning {
	term: number;
	weight: number;
	how: 'exact' | 'form' | 'synonym' | 'name' | 'prefix' | 'guess';
}

/** Most terms that a beginning stands for. */
const PREFIXES = 64;
const GUESSES = 12;
/** No form is longer than its stem by more. */
const LONGEST_ENDING = 4;
/** Longer words are not guessed at. */
const LONGEST = 24;
/** A word and what it was meant to be differ in length by so much at most. */
const LENGTHS = [0, 1, -1, 2, -2];
const NAME_FIELDS = new Set(['name', 'alias', 'native']);
/** A guess is at least so good, and not worse than the best by more. */
const LEAST = 0.55;
const BAND = 0.16;
const NUMBER = /\p{N}/u;

/** Finds what typed words mean among the terms of an index. */
export class Meanings {
	readonly #store: SearchStore;
	readonly #synonyms = new Map<string, Set<string>>();
	/** Fuse over the terms of one initial and one length, made when they are first asked. */
	readonly #fuses = new Map<string, Fuse<string>>();
	#drawers: Map<string, string[]> | null = null;
	readonly #guessed = new Map<string, Meaning[]>();

	constructor(store: SearchStore) {
		this.#store = store;
		for (const group of store.synonyms) {
			const folded = group.map((word) => foldWord(word).replace(/[-'’]/g, ''));
			for (const word of folded) {
				const others = this.#synonyms.get(stemOf(word)) ?? new Set<string>();
				for (const other of folded) if (other !== word) others.add(other);
				this.#synonyms.set(stemOf(word), others);
			}
		}
	}

	/** Number of the first term that does not stand before a word. */
	#place(word: string): number {
		const { terms } = this.#store;
		let low = 0;
		let high = terms.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((terms[middle] ?? '') < word) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	*#beginningWith(start: string): Generator<number> {
		const { terms } = this.#store;
		for (let term = this.#place(start); term < terms.length && terms[term]?.startsWith(start); term++) yield term;
	}

	/** Whether a word is a term. */
	has(word: string): boolean {
		return this.#store.terms[this.#place(word)] === word;
	}

	/** A word and its other forms. */
	formsOf(word: string): Meaning[] {
		const found: Meaning[] = this.has(word) ? [{ term: this.#place(word), weight: 1, how: 'exact' }] : [];
		const stem = stemOf(word);
		if (stem.length < 3) return found;
		const start = stem.length > 3 ? stem.slice(0, -1) : stem;
		for (const term of this.#beginningWith(start)) {
			const text = this.#store.terms[term] ?? '';
			if (text.length <= stem.length + LONGEST_ENDING && text !== word && stemOf(text) === stem)
				found.push({ term, weight: 0.9, how: 'form' });
		}
		return found;
	}

	#isName(term: number): boolean {
		return this.#store.entriesOf(term).some((entry) => NAME_FIELDS.has(this.#store.fieldOf(entry)));
	}

	#prefixesOf(word: string, namesOnly: boolean): Meaning[] {
		const found: Meaning[] = [];
		for (const term of this.#beginningWith(word)) {
			const length = this.#store.terms[term]?.length ?? 0;
			if (length > word.length && (!namesOnly || this.#isName(term)))
				found.push({ term, weight: 0.45 + 0.35 * (word.length / length), how: 'prefix' });
		}
		return found.sort((a, b) => b.weight - a.weight).slice(0, word.length < 3 ? PREFIXES / 4 : PREFIXES);
	}

	/** Terms by initial and length: who misspells a word seldom misses its first letter, and Fuse over all of them takes too long. */
	warm(): Map<string, string[]> {
		if (this.#drawers !== null) return this.#drawers;
		this.#drawers = new Map();
		for (const term of this.#store.terms) {
			// A number is never taken for another.
			if (term.length < 3 || term.length > LONGEST || NUMBER.test(term)) continue;
			const drawer = this.#drawers.get(drawerOf(term, 0));
			if (drawer === undefined) this.#drawers.set(drawerOf(term, 0), [term]);
			else drawer.push(term);
		}
		return this.#drawers;
	}

	#fuse(drawer: string): Fuse<string> | null {
		const made = this.#fuses.get(drawer);
		if (made !== undefined) return made;
		const terms = this.warm().get(drawer);
		if (terms === undefined) return null;
		const fuse = new Fuse(terms, { includeScore: true, threshold: 0.42, distance: 40, ignoreFieldNorm: true });
		this.#fuses.set(drawer, fuse);
		return fuse;
	}

	/** What a misspelt word may mean, the likeliest first: Fuse chooses among the terms of its initial. */
	guessesOf(word: string): Meaning[] {
		if (word.length < 3 || word.length > LONGEST || NUMBER.test(word) || isFunctionWord(word)) return [];
		const known = this.#guessed.get(word);
		if (known !== undefined) return known;
		const found = LENGTHS.flatMap((longer) => {
			// Fuse forgives what stands after the match: a difference in length is a slip too.
			const apart = Math.abs(longer) / (2 * word.length);
			const results = this.#fuse(drawerOf(word, longer))?.search(word, { limit: GUESSES }) ?? [];
			return results.map(({ item, score = 1 }): Meaning => ({ term: this.#place(item), weight: 0.96 - score - apart, how: 'guess' }));
		});
		found.sort((a, b) => b.weight - a.weight || a.term - b.term);
		const best = found[0]?.weight ?? 0;
		const guesses = found.filter(({ weight }) => weight > LEAST && weight >= best - BAND).slice(0, GUESSES);
		this.#guessed.set(word, guesses);
		return guesses;
	}

	/**
	 * What a word means. A word that is there means itself, its forms and its synonyms; while it may go on
	 * (`open`), also the names that begin with it. Else it is a beginning, and else it is misspelt.
	 */
	of(word: string, open: boolean): Meaning[] {
		const meanings = this.formsOf(word);
		for (const other of this.#synonyms.get(stemOf(word)) ?? [])
			for (const { term } of this.formsOf(other)) meanings.push({ term, weight: 0.7, how: 'synonym' });
		const there = meanings.length > 0;
		const isNumber = /^\p{N}+$/u.test(word);
		if (!isNumber && (open || (!there && word.length > 1))) meanings.push(...this.#prefixesOf(word, there));
		return once(meanings.length > 0 ? meanings : this.guessesOf(word));
	}

	/** Every term that begins so. */
	beginningsOf(word: string): Meaning[] {
		return once([...this.formsOf(word), ...this.#prefixesOf(word, false)]);
	}
}

function drawerOf(word: string, longer: number): string {
	return `${word[0] ?? ''}${word.length + longer}`;
}

/** Each term once, with its greatest weight. */
export function once(meanings: readonly Meaning[]): Meaning[] {
	const best = new Map<number, Meaning>();
	for (const meaning of meanings) if (meaning.weight > (best.get(meaning.term)?.weight ?? 0)) best.set(meaning.term, meaning);
	return [...best.values()];
}
