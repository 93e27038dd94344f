import Fuse from 'fuse.js';
import { foldWord, stemOf } from '../query/fold-word.ts';
import type { SearchStore } from '../reader/store.ts';

/** A term that a typed word may mean: the word itself, another form, a synonym, its beginning, or a guess at a misspelling. */
export interface Meaning {
	term: number;
	weight: number;
	how: 'exact' | 'form' | 'synonym' | 'prefix' | 'guess';
}

/** Most terms that a beginning stands for. */
const PREFIXES = 64;
const GUESSES = 6;
/** No form is longer than its stem by more. */
const LONGEST_ENDING = 4;
/** Terms that Fuse is shown. */
const CANDIDATES = 80;
const NAME_FIELDS = new Set(['name', 'alias', 'native']);

/**
 * How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped. Fuse counts
 * a swap twice and forgives what stands after the match, so its choice is put in order by this.
 */
export function slips(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

/** Longer words are not guessed at. */
const LONGEST = 24;

/** The pairs of letters of a word, its ends among them, each once. */
function pairsOf(word: string): string[] {
	const units = [...`^${word}$`];
	return [...new Set(units.slice(1).map((unit, index) => (units[index] ?? '') + unit))];
}

/** Finds what typed words mean among the terms of an index. */
export class Meanings {
	readonly #store: SearchStore;
	readonly #synonyms = new Map<string, Set<string>>();
	#pairs: Map<string, Uint32Array> | null = null;
	#counts = new Uint8Array();

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

	/** Gets ready for misspelt words; else the first of them waits for it. */
	warm(): Map<string, Uint32Array> {
		if (this.#pairs !== null) return this.#pairs;
		const lists = new Map<string, number[]>();
		this.#store.terms.forEach((term, at) => {
			if (term.length < 3 || term.length > LONGEST) return;
			for (const pair of pairsOf(term)) {
				const list = lists.get(pair);
				if (list === undefined) lists.set(pair, [at]);
				else list.push(at);
			}
		});
		this.#counts = new Uint8Array(this.#store.terms.length);
		this.#pairs = new Map([...lists].map(([pair, list]) => [pair, Uint32Array.from(list)]));
		return this.#pairs;
	}

	/** Terms that share many pairs of letters with a word: the ones worth showing to Fuse. */
	#candidates(word: string): number[] {
		const pairs = this.warm();
		const { terms } = this.#store;
		const counts = this.#counts;
		const asked = pairsOf(word);
		const lists = asked.map((pair) => pairs.get(pair) ?? new Uint32Array());
		for (const list of lists) for (const term of list) counts[term] = (counts[term] ?? 0) + 1;
		// Two slips spoil four pairs at most.
		const least = Math.max(2, Math.min(asked.length - 4, Math.ceil(asked.length * 0.45)));
		const found: { term: number; like: number }[] = [];
		for (const list of lists)
			for (const term of list) {
				const shared = counts[term] ?? 0;
				counts[term] = 0;
				if (shared < least) continue;
				const length = terms[term]?.length ?? 0;
				if (Math.abs(length - word.length) <= 3) found.push({ term, like: (2 * shared) / (asked.length + length + 1) });
			}
		return found
			.sort((a, b) => b.like - a.like || a.term - b.term)
			.slice(0, CANDIDATES)
			.map(({ term }) => term);
	}

	/** What a misspelt word may mean, the likeliest first: Fuse chooses among the terms that look like it. */
	guessesOf(word: string, threshold = word.length < 5 ? 0.34 : 0.42): Meaning[] {
		if (word.length < 3 || word.length > LONGEST) return [];
		const { terms } = this.#store;
		const candidates = this.#candidates(word);
		const fuse = new Fuse(
			candidates.map((term) => terms[term] ?? ''),
			{ includeScore: true, threshold, distance: 40 },
		);
		const found = fuse.search(word, { limit: 24 }).map(({ refIndex, item, score = 1 }): Meaning => {
			const first = item[0] === word[0] ? 0.06 : 0;
			const far = slips(word, item) / Math.max(word.length, item.length);
			return { term: candidates[refIndex] ?? 0, weight: 0.9 + first - (score + 2 * far) / 3, how: 'guess' };
		});
		found.sort((a, b) => b.weight - a.weight || a.term - b.term);
		const best = found[0]?.weight ?? 0;
		return found.filter(({ weight }) => weight > 0.63 && weight >= best - 0.08).slice(0, GUESSES);
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
