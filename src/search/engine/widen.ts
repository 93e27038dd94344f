import { foldWord } from '../query/fold-word.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Meanings } from './meanings.ts';
import { type Found, type Request, run } from './run.ts';

/** A way to find more: leave a word or a filter out, or ask for a word that is near. */
export interface Widening {
	kind: 'word' | 'filter' | 'near';
	what: string;
	/** How many statements there would be. */
	total: number;
	query: string;
}

/** What a query text is without one of its words. */
function queryWithout(query: string, shown: string): string {
	return query.replace(shown, ' ').replace(/\s+/g, ' ').trim();
}

/** Most words that are tried in the place of others. */
const TRIED = 6;

/** Words near to those typed that would find statements: a slip can be a word too (`treats`, threats). */
async function nearWords(store: SearchStore, meanings: Meanings, found: Found, request: Request): Promise<Widening[]> {
	const near = found.words.flatMap((word) => {
		const meant = new Set(word.meanings.map((m) => m.term));
		return meanings
			.guessesOf(foldWord(word.shown), 0.5)
			.filter(({ term }) => !meant.has(term))
			.map(({ term, weight }) => ({ term: store.terms[term] ?? '', shown: word.shown, weight }));
	});
	const tried = near.sort((a, b) => b.weight - a.weight).slice(0, TRIED);
	return thatFind(
		store,
		meanings,
		request,
		tried.map(({ term, shown }) => ({ kind: 'near', what: term, query: request.query.replace(shown, term) })),
	);
}

/** Other queries with how many statements hold all their words, those that find any. */
async function thatFind(
	store: SearchStore,
	meanings: Meanings,
	request: Request,
	others: readonly Omit<Widening, 'total'>[],
): Promise<Widening[]> {
	const widenings: Widening[] = [];
	for (const other of others) {
		const { faceted, any } = await run(store, meanings, { ...request, query: other.query, limit: 0 });
		if (faceted.passing.length > 0 && !any) widenings.push({ ...other, total: faceted.passing.length });
	}
	return widenings;
}

/** The query without one of its filters, filter by filter. */
function unfiltered({ query: { filters } }: Found, { query }: Request): Omit<Widening, 'total'>[] {
	return filters.slice(0, TRIED).flatMap(({ operator, value, not }) => {
		const what = `${not ? '-' : ''}${operator}:${value}`;
		return query.includes(what) ? [{ kind: 'filter' as const, what, query: queryWithout(query, what) }] : [];
	});
}

/** Ways to find more, where no statement holds all the words. */
export async function wideningsOf(store: SearchStore, meanings: Meanings, found: Found, request: Request): Promise<Widening[]> {
	const words = found.words.map((word) => word.shown);
	const shorter =
		words.length < 2
			? []
			: words.slice(0, TRIED).map((what) => ({ kind: 'word' as const, what, query: queryWithout(request.query, what) }));
	return [
		...(await nearWords(store, meanings, found, request)),
		...(await thatFind(store, meanings, request, [...unfiltered(found, request), ...shorter])),
	];
}
