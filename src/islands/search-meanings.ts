import Fuse from 'fuse.js';
import { foldWord, stemOf } from '../text/fold-search.ts';
import type { SearchStore } from './search-store.ts';

/** A term that a typed word may mean: the word itself, another form, a synonym, its beginning, or a guess at a misspelling. */
export interface Meaning {
	term: number;
	weight: number;
	how: 'exact' | 'form' | 'synonym' | 'prefix' | 'guess';
}

/** Most terms that a beginning stands for. */
const PREFIXES = 64;
const GUESSES = 6;
const NAME_FIELDS = new Set(['name', 'alias', 'native']);

/** Finds what typed words mean among the terms of an index. */
export class Meanings {
	readonly #store: SearchStore;
	readonly #synonyms = new Map<string, Set<string>>();
	#pairs: Map<string, number[]> | null = null;

	constructor(store: SearchStore) {
		this.#store = store;
		for (const group of store.synonyms) {
			const folded = group.map((word) => foldWord(word).replace(/[-'’]/g, ''));
			for (const word of folded) {
				const others = this.#synonyms.get(stemOf(word)) ?? new Set();
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
		const stem = stemOf(word);
		const start = stem.length > 3 ? stem.slice(0, -1) : stem;
		const found: Meaning[] = [];
		for (const term of this.#beginningWith(start)) {
			const text = this.#store.terms[term] ?? '';
			if (text === word) found.push({ term, weight: 1, how: 'exact' });
			else if (stemOf(text) === stem) found.push({ term, weight: 0.9, how: 'form' });
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
		return found.sort((a, b) => b.weight - a.weight).slice(0, PREFIXES);
	}

	#bigrams(word: string): string[] {
		const units = [...`^${word}$`];
		return units.slice(1).map((unit, index) => (units[index] ?? '') + unit);
	}

	/** Gets ready for misspelt words; else the first of them waits for it. */
	warm(): Map<string, number[]> {
		if (this.#pairs !== null) return this.#pairs;
		const pairs = new Map<string, number[]>();
		this.#store.terms.forEach((term, at) => {
			if (term.length < 3 || term.length > 24) return;
			for (const pair of this.#bigrams(term)) {
				const list = pairs.get(pair);
				if (list === undefined) pairs.set(pair, [at]);
				else if (list.at(-1) !== at) list.push(at);
			}
		});
		this.#pairs = pairs;
		return pairs;
	}

	/** Terms that share many pairs of letters with a word: the ones worth showing to Fuse. */
	#candidates(word: string): number[] {
		const pairs = this.warm();
		const { terms } = this.#store;
		const counts = new Map<number, number>();
		const asked = new Set(this.#bigrams(word));
		for (const pair of asked) for (const term of pairs.get(pair) ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
		const likeness = (term: number, shared: number) => (2 * shared) / (asked.size + (terms[term]?.length ?? 0) + 1);
		return [...counts]
			.map(([term, shared]) => ({ term, like: likeness(term, shared) }))
			.filter(({ term, like }) => like >= 0.3 && Math.abs((terms[term]?.length ?? 0) - word.length) <= 3)
			.sort((a, b) => b.like - a.like || a.term - b.term)
			.slice(0, 120)
			.map(({ term }) => term);
	}

	/** What a misspelt word may mean, the likeliest first: Fuse chooses among the terms that look like it. */
	guessesOf(word: string, threshold = word.length < 5 ? 0.34 : 0.42): Meaning[] {
		if (word.length < 3) return [];
		const { terms } = this.#store;
		const candidates = this.#candidates(word);
		const fuse = new Fuse(
			candidates.map((term) => terms[term] ?? ''),
			{ includeScore: true, threshold, distance: 40 },
		);
		const found = fuse.search(word, { limit: 24 }).map(({ refIndex, item, score = 1 }): Meaning => {
			const first = item[0] === word[0] ? 0.06 : 0;
			return { term: candidates[refIndex] ?? 0, weight: 0.9 - score + first - 0.07 * Math.abs(item.length - word.length), how: 'guess' };
		});
		found.sort((a, b) => b.weight - a.weight || a.term - b.term);
		const best = found[0]?.weight ?? 0;
		return found.filter(({ weight }) => weight > 0.2 && weight >= best - 0.14).slice(0, GUESSES);
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
		if (open || (!there && word.length > 1)) meanings.push(...this.#prefixesOf(word, there));
		return once(meanings.length > 0 ? meanings : this.guessesOf(word));
	}
}

/** Each term once, with its greatest weight. */
function once(meanings: readonly Meaning[]): Meaning[] {
	const best = new Map<number, Meaning>();
	for (const meaning of meanings) if (meaning.weight > (best.get(meaning.term)?.weight ?? 0)) best.set(meaning.term, meaning);
	return [...best.values()];
}
