import { type Query, type QueryFilter, type QueryWord, parseQuery } from '../text/query.ts';
import { type Facet, ROLES } from '../text/search-shape.ts';
import { isFunctionWord, tokensOf } from '../text/tokens.ts';
import { type Faceted, facet, type Picked } from './search-facets.ts';
import { type Mask, readFilters, thingWithId } from './search-filters.ts';
import { Scores, type WordMatch } from './search-match.ts';
import type { Meaning, Meanings } from './search-meanings.ts';
import { bitCount, dateKey, type Sort, topOf } from './search-order.ts';
import type { SearchStore } from './search-store.ts';

/** What is asked of the index. `picked` are ids of things, facet by facet. */
export interface Request {
	query: string;
	picked: Partial<Record<Facet, string[]>>;
	sort: Sort;
	limit: number;
	/** Facets that are shown with all their values. */
	expanded: Facet[];
}

/** A word of the query with what it was taken for and where it was found. */
export interface ReadWord {
	shown: string;
	meanings: Meaning[];
	match: WordMatch;
}

/** What a request found, before anything of it is put into words. */
export interface Found {
	query: Query;
	words: ReadWord[];
	/** Terms of quoted phrases, for marking. */
	phraseTerms: string[];
	unknownFilters: QueryFilter[];
	/** No statement holds all the words: these hold some. */
	any: boolean;
	faceted: Faceted;
	picked: Picked;
	scores: Scores;
	/** Statements to show, in order. */
	shown: number[];
	/** How many statements a phrase was looked for in, and how many hold its words: fewer where there were too many. */
	phraseLooked: { looked: number; of: number } | null;
	/** Statements that hold all words but one, for each word. */
	without: number[];
}

/** A phrase is looked for in so many articles' texts at most. */
const PHRASE_ARTICLES = 150;
const MOST_WORDS = 30;

function expand(meanings: Meanings, words: readonly QueryWord[]): QueryWord[] {
	return words.flatMap((word) =>
		word.parts.length === 0 || meanings.has(word.term)
			? [word]
			: word.parts.filter((part) => !isFunctionWord(part)).map((part) => ({ term: part, parts: [], shown: part })),
	);
}

const termsIn = (text: string) => tokensOf(text).filter((t) => !t.again).map((t) => t.term);

function holdsPhrase(text: string, phrase: readonly string[]): boolean {
	const terms = termsIn(text);
	return terms.some((_, at) => phrase.every((term, offset) => terms[at + offset] === term));
}

/** Looks for phrases in the texts of the statements that may hold them, the best first. */
async function withPhrases(store: SearchStore, statements: readonly number[], phrases: readonly string[][]): Promise<{ held: Set<number>; looked: number }> {
	const articles = new Set<number>();
	const within = statements.filter((s) => {
		const article = store.articleOf(s);
		return articles.has(article) || (articles.size < PHRASE_ARTICLES && articles.add(article).size > 0);
	});
	await store.needTexts(within);
	const held = within.filter((s) => {
		const card = store.card(s);
		return card !== undefined && phrases.every((phrase) => holdsPhrase(card.heading, phrase) || holdsPhrase(card.text, phrase));
	});
	return { held: new Set(held), looked: within.length };
}

async function readPicked(store: SearchStore, meanings: Meanings, request: Request): Promise<Picked> {
	const picked: Picked = new Map();
	for (const [name, ids] of Object.entries(request.picked) as [Facet, string[]][]) {
		const things = await Promise.all(ids.map((id) => thingWithId(store, meanings, ROLES[name], id)));
		// An id that names nothing still filters: it lets nothing through.
		if (ids.length > 0) picked.set(name, new Set(things.map((thing) => thing ?? -1)));
	}
	return picked;
}

/** Statements whose own words or names hold an excluded word, in the forms of that word only. */
function exclude(store: SearchStore, meanings: Meanings, words: readonly QueryWord[], mask: Mask): void {
	for (const word of expand(meanings, words)) {
		const scores = new Scores(store.statements);
		scores.add(store, meanings.formsOf(word.term), 0);
		scores.held.forEach((held, statement) => {
			if (held !== 0) mask[statement] = 0;
		});
	}
}

/** Finds what a request asks for. */
export async function run(store: SearchStore, meanings: Meanings, request: Request): Promise<Found> {
	const query = parseQuery(request.query);
	const picked = await readPicked(store, meanings, request);
	const asked = expand(meanings, query.words).slice(0, MOST_WORDS);
	const read = asked.map((word, index) => ({ word, means: meanings.of(word.term, query.open && index === asked.length - 1) }));
	const phrases = query.phrases.map(termsIn);
	const phraseTerms = [...new Set(phrases.flat())].filter((term) => !isFunctionWord(term));
	const excluded = expand(meanings, query.withoutWords).flatMap((word) => meanings.formsOf(word.term));
	const phraseMeanings = phraseTerms.map((term) => meanings.formsOf(term).filter((m) => m.how === 'exact'));
	await store.needTerms([...read.flatMap((r) => r.means), ...excluded, ...phraseMeanings.flat()].map((m) => m.term));

	const base = new Uint8Array(store.statements).fill(1);
	const { masks, unknown } = readFilters(store, meanings, query.filters);
	for (const mask of masks) for (let s = 0; s < base.length; s++) if (mask[s] === 0) base[s] = 0;
	exclude(store, meanings, query.withoutWords, base);
	for (const means of phraseMeanings) {
		const holding = new Uint8Array(store.statements);
		for (const { term } of means) for (const statement of store.postings(term)) holding[statement] = 1;
		for (let s = 0; s < base.length; s++) if (holding[s] === 0) base[s] = 0;
	}

	const scores = new Scores(store.statements);
	const words = read.map(({ word, means }, bit): ReadWord => ({ shown: word.shown, meanings: means, match: scores.add(store, means, bit) }));
	const full = words.length === 0 ? 0 : 2 ** words.length - 1;
	const numbers = Uint32Array.from(base.keys());
	const { held, score } = scores;
	let found = numbers.filter((s) => base[s] === 1 && held[s] === full);
	const any = found.length === 0 && words.length > 1;
	const without = words.map((_, bit) => (any ? numbers.filter((s) => base[s] === 1 && ((held[s] ?? 0) | (1 << bit)) === full).length : 0));
	if (any) found = numbers.filter((s) => base[s] === 1 && held[s] !== 0);

	const relevance = (s: number) => bitCount(held[s] ?? 0) * 100 + (score[s] ?? 0);
	let phraseLooked: Found['phraseLooked'] = null;
	if (phrases.length > 0) {
		const { held: holding, looked } = await withPhrases(store, topOf(found, relevance, found.length), phrases);
		phraseLooked = { looked, of: found.length };
		found = found.filter((s) => holding.has(s));
	}
	for (const phrase of query.withoutPhrases.map(termsIn)) {
		const { held: holding } = await withPhrases(store, [...found], [phrase]);
		found = found.filter((s) => !holding.has(s));
	}

	const faceted = facet(store, found, picked);
	const byDate = request.sort !== 'relevance' ? request.sort : words.length === 0 ? 'newest' : null;
	const shown = topOf(faceted.passing, byDate === null ? relevance : dateKey(store, byDate), request.limit);
	return { query, words, phraseTerms, unknownFilters: unknown, any, faceted, picked, scores, shown, phraseLooked, without };
}
