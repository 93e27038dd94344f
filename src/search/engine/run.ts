import type { Facet } from '../format/kinds.ts';
import { ROLES } from '../format/kinds.ts';
import { isBlank, parseQuery, type Query, type QueryFilter, type QueryWord } from '../query/query.ts';
import { isFunctionWord } from '../query/tokens.ts';
import type { SearchStore } from '../reader/store.ts';
import { type DateRead, readDate, termsOfDate } from './days.ts';
import { type Faceted, facet, type Picked } from './facets.ts';
import { type FilterRead, type Mask, readFilters, thingWithId } from './filters.ts';
import { type WordMatch, WordScores } from './match.ts';
import { type Meaning, type Meanings, once } from './meanings.ts';
import { bitCount, dateKey, type Sort, topOf } from './order.ts';
import { otherNames } from './other-names.ts';
import { termsIn, withPhrases } from './phrases.ts';

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
	word: QueryWord;
	shown: string;
	meanings: Meaning[];
	match: WordMatch;
}

/** What a request found, before anything of it is put into words. */
export interface SearchFindings {
	query: Query;
	words: ReadWord[];
	/** Terms of quoted phrases, for marking. */
	phraseTerms: string[];
	dates: DateRead[];
	filters: FilterRead[];
	unknownFilters: QueryFilter[];
	/** There is nothing in the text to search for. */
	blank: boolean;
	/** No statement holds all the words: these hold so many of them, or more. */
	least: number | null;
	faceted: Faceted;
	picked: Picked;
	/** Statements of those shown for which some words are only found through what they are linked to. */
	linked: Set<number>;
	/** Statements to show, in order. */
	shown: number[];
	/** How many statements a phrase was looked for in, and how many hold its words: fewer where there were too many. */
	phraseLooked: { looked: number; of: number } | null;
}

const MOST_WORDS = 30;

function expand(meanings: Meanings, words: readonly QueryWord[]): QueryWord[] {
	return words.flatMap((word) =>
		word.parts.length === 0 ||
		word.or.length > 0 ||
		meanings.has(word.term) ||
		(isUnspaced(word.term) && meanings.of(word.term, true).length > 0)
			? [word]
			: word.parts.filter((part) => !isFunctionWord(part)).map((part) => ({ ...word, term: part, parts: [], shown: part })),
	);
}

/** Words of a script without spaces are cut where a dictionary cuts them: half a name is not in it. */
const isUnspaced = (term: string) => /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(term);

/** All that a word of a query may mean: itself and what does as well, with other names of whom it names. */
async function readWord(store: SearchStore, meanings: Meanings, word: QueryWord, open: boolean): Promise<Meaning[]> {
	const means = await Promise.all(
		[word, ...word.or].map(async ({ term, beginning }) => {
			const found = beginning ? meanings.beginningsOf(term) : meanings.of(term, open);
			return [...found, ...(await otherNames(store, meanings, term, found))];
		}),
	);
	return word.or.length === 0 ? (means[0] ?? []) : once(means.flat());
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
		const scores = new WordScores(store.statements);
		scores.add(store, meanings.formsOf(word.term), 0);
		scores.held.forEach((held, statement) => {
			if (held !== 0) mask[statement] = 0;
		});
	}
}

/** The statements of a mask of which something is true. */
function where(base: Mask, isTrue: (statement: number) => boolean): Uint32Array {
	const found = new Uint32Array(base.length);
	let count = 0;
	for (let s = 0; s < base.length; s++) if (base[s] === 1 && isTrue(s)) found[count++] = s;
	return found.subarray(0, count);
}

/** Most words that any statement of a mask holds. */
function mostHeld(base: Mask, held: Uint32Array): number {
	let most = 0;
	for (let s = 0; s < base.length; s++) if (base[s] === 1) most = Math.max(most, bitCount(held[s] ?? 0));
	return most;
}

const scratches = new WeakMap<SearchStore, WordScores>();

/** Empty scores, the same ones every time: a question is answered from them without waiting in between. */
function scratchOf(store: SearchStore): WordScores {
	const scratch = scratches.get(store) ?? new WordScores(store.statements);
	scratches.set(store, scratch);
	scratch.clear();
	return scratch;
}

/** Finds what a request asks for. */
export async function run(store: SearchStore, meanings: Meanings, request: Request): Promise<SearchFindings> {
	const query = parseQuery(request.query);
	const picked = await readPicked(store, meanings, request);
	const asked = expand(meanings, query.words).slice(0, MOST_WORDS);
	const read = await Promise.all(
		asked.map(async (word, index) => ({
			word,
			means: await readWord(store, meanings, word, query.open && index === asked.length - 1),
		})),
	);
	const phrases = query.phrases.map(({ text }) => termsIn(text));
	const phraseTerms = [...new Set(phrases.flat())].filter((term) => !isFunctionWord(term));
	const excluded = expand(meanings, query.withoutWords).flatMap((word) => meanings.formsOf(word.term));
	const phraseMeanings = phraseTerms.map((term) => meanings.formsOf(term).filter((m) => m.how === 'exact'));
	const dateTerms = query.dates.flatMap((date) => termsOfDate(meanings, date) ?? []);
	const meant = [...read.flatMap((r) => r.means), ...excluded, ...phraseMeanings.flat()].map((m) => m.term);
	await store.needTerms([...meant, ...dateTerms]);

	const blank = isBlank(query) && request.query.trim() !== '';
	const base = new Uint8Array(store.statements).fill(blank && picked.size === 0 ? 0 : 1);
	const { masks, read: filters, unknown } = await readFilters(store, meanings, query.filters);
	const dates = query.dates.map((date) => readDate(store, meanings, date));
	const dated = dates.map(({ date, mask }) => (date.not ? mask.map((on) => 1 - on) : mask));
	for (const mask of [...masks, ...dated]) for (let s = 0; s < base.length; s++) if (mask[s] === 0) base[s] = 0;
	exclude(store, meanings, query.withoutWords, base);
	for (const means of phraseMeanings) {
		const holding = new Uint8Array(store.statements);
		for (const { term } of means) for (const posting of store.postings(term)) holding[posting >>> 1] = 1;
		for (let s = 0; s < base.length; s++) if (holding[s] === 0) base[s] = 0;
	}

	// Looking for phrases waits for texts, and another question may be asked meanwhile: it gets scores of its own.
	const scores = phrases.length + query.withoutPhrases.length > 0 ? new WordScores(store.statements) : scratchOf(store);
	const words = read.map(
		({ word, means }, bit): ReadWord => ({
			word,
			shown: [word, ...word.or].map(({ shown }) => shown).join(' or '),
			meanings: means,
			match: scores.add(store, means, bit),
		}),
	);
	const full = words.length === 0 ? 0 : 2 ** words.length - 1;
	const { held, own, score } = scores;
	let found = where(base, (s) => held[s] === full);
	const most = found.length > 0 ? words.length : mostHeld(base, held);
	const any = most > 0 && most < words.length;
	// Some of the words: at least half of them, where any statement holds so many.
	const least = any ? Math.min(most, Math.ceil(words.length / 2)) : null;
	if (least !== null) found = where(base, (s) => bitCount(held[s] ?? 0) >= least);

	// All words in its own words beats any score; where words are missing anyway, it only helps.
	const ownWorth = any ? 2 : 200;
	const relevance = (s: number) => bitCount(held[s] ?? 0) * 1000 + (own[s] === held[s] ? ownWorth : 0) + (score[s] ?? 0);
	let phraseLooked: SearchFindings['phraseLooked'] = null;
	if (phrases.length > 0) {
		const { held: holding, looked } = await withPhrases(store, topOf(found, relevance, found.length), phrases);
		phraseLooked = { looked, of: found.length };
		found = found.filter((s) => holding.has(s));
	}
	for (const phrase of query.withoutPhrases.map(({ text }) => termsIn(text))) {
		const { held: holding } = await withPhrases(store, [...found], [phrase]);
		found = found.filter((s) => !holding.has(s));
	}

	const faceted = facet(store, found, picked);
	const byDate = request.sort !== 'relevance' ? request.sort : words.length === 0 ? 'newest' : null;
	const shown = topOf(faceted.passing, byDate === null ? relevance : dateKey(store, byDate), request.limit);
	const linked = new Set(shown.filter((s) => own[s] !== held[s]));
	return { query, words, phraseTerms, dates, filters, unknownFilters: unknown, blank, least, faceted, picked, linked, shown, phraseLooked };
}
