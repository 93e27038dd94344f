import { foldWord } from '../query/fold-word.ts';
import { type QueryStretch, stretchesOf, without } from '../query/query.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Meanings } from './meanings.ts';
import { namedAnywhere, nearestNameText } from './names.ts';
import { type Request, run, type SearchFindings } from './run.ts';

/** A way to find more: leave a word, a date or a filter out, or ask for a word or a name that is near. */
export interface Widening {
	kind: 'word' | 'filter' | 'near';
	what: string;
	/** How many statements there would be. */
	total: number;
	query: string;
}

type Way = Omit<Widening, 'total'>;

/** Most words that are tried in the place of others. */
const TRIED = 6;
/** A guess that is tried in the place of a word that is there. */
const LIKELY = 0.6;

/** Words near to those typed that would find statements: a slip can be a word too (`treats`, threats). */
function nearWords(store: SearchStore, meanings: Meanings, found: SearchFindings, { query }: Request): Way[] {
	const near = found.words.flatMap(({ word, meanings: means }) => {
		const meant = new Set(means.map((m) => m.term));
		const guesses = meanings.guessesOf(foldWord(word.shown)).filter(({ term, weight }) => !meant.has(term) && weight > LIKELY);
		return guesses.map(({ term, weight }) => ({ term: store.terms[term] ?? '', word, weight }));
	});
	return near
		.sort((a, b) => b.weight - a.weight)
		.slice(0, TRIED)
		.map(({ term, word }) => ({ kind: 'near', what: term, query: without(query, stretchesOf(found.query, word), term) }));
}

/** Names near to a word that nothing means. */
async function nearNames(store: SearchStore, found: SearchFindings, { query }: Request): Promise<Way[]> {
	const lost = found.words.filter(({ meanings }) => meanings.length === 0).slice(0, 2);
	const ways = await Promise.all(
		lost.map(async ({ word }) =>
			(await namedAnywhere(store, word.shown)).slice(0, 2).map(({ thing }): Way => {
				const name = nearestNameText(store, thing, word.shown);
				return { kind: 'near', what: name, query: without(query, stretchesOf(found.query, word), name) };
			}),
		),
	);
	return ways.flat();
}

/** Other queries with how many statements hold all their words, those that find any. */
async function thatFind(store: SearchStore, meanings: Meanings, request: Request, ways: readonly Way[]): Promise<Widening[]> {
	const widenings: Widening[] = [];
	for (const way of new Map(ways.map((one) => [one.query, one])).values()) {
		if (way.query === '') continue;
		const { faceted, least } = await run(store, meanings, { ...request, query: way.query, limit: 0 });
		if (faceted.passing.length > 0 && least === null) widenings.push({ ...way, total: faceted.passing.length });
	}
	return widenings;
}

/** The query without one of its pieces, piece by piece: what is cut stands where it was typed. */
function shorter({ query }: SearchFindings, text: string): Way[] {
	const cut = (kind: Way['kind'], what: string, places: readonly QueryStretch[]): Way => ({ kind, what, query: without(text, places) });
	const pieces = query.words.length + query.phrases.length + query.dates.length + query.filters.length;
	if (pieces < 2) return [];
	const words = new Map(query.words.map((word) => [word.term, word]));
	return [
		...query.filters.slice(0, TRIED).map((one) => cut('filter', text.slice(one.start, one.end), [one])),
		...query.dates.slice(0, TRIED).map((one) => cut('word', one.shown, [{ ...one, end: Math.max(one.end, ...one.or.map((o) => o.end)) }])),
		...query.phrases.slice(0, TRIED).map((one) => cut('word', text.slice(one.start, one.end), [one])),
		...[...words.values()].slice(0, TRIED).map((word) => cut('word', word.shown, stretchesOf(query, word))),
	];
}

/** Ways to find more, where no statement holds all the words. */
export async function wideningsOf(store: SearchStore, meanings: Meanings, found: SearchFindings, request: Request): Promise<Widening[]> {
	const near = [...nearWords(store, meanings, found, request), ...(await nearNames(store, found, request))];
	return thatFind(store, meanings, request, [...near, ...shorter(found, request.query)]);
}
