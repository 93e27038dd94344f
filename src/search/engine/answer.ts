import type { FoundCard } from '../format/shape.ts';
import { writeFilter } from '../query/parts.ts';
import { type QueryFilter, type UnreadSign, without } from '../query/query.ts';
import { tokensOf } from '../query/tokens.ts';
import type { SearchStore } from '../reader/store.ts';
import { nearValues } from './complete.ts';
import { termsOfDate } from './days.ts';
import { type FacetAnswer, facetAnswers } from './facet-answers.ts';
import { codesOf, roleOf } from './filters.ts';
import { termsOf } from './marked.ts';
import type { Meanings } from './meanings.ts';
import { linkedThings, type Reason, reasonsFor } from './reasons.ts';
import { type Request, run, type SearchFindings } from './run.ts';
import { type ThingGroup, thingGroups } from './things.ts';
import { type Widening, wideningsOf } from './widen.ts';

/** One statement of an answer. */
export interface Result {
	card: FoundCard;
	/** Whatever of the card's words are to be marked. */
	terms: string[];
	reasons: Reason[];
	/** Some of the words are only found through what it is linked to: topic, side, claim, event. */
	linked: boolean;
}

/** A filter that names nothing: whether it takes days, the values that it takes where those are few, and what is near. */
export interface UnknownFilter {
	typed: string;
	day: boolean;
	values: string[];
	near: { label: string; query: string }[];
}

/** What a date of the query was read as, how many statements were said then, and how many only name it. */
export interface DateAnswer {
	typed: string;
	as: string;
	not: boolean;
	said: number;
	named: number;
}

/** All that the page shows. */
export interface SearchAnswer {
	total: number;
	statements: number;
	/** No statement holds all the words: these hold so many of them, or more. */
	least: number | null;
	/** There is nothing in the text to search for. */
	blank: boolean;
	words: string[];
	/** Words and values that were taken for others. */
	guesses: { typed: string; as: string[] }[];
	dates: DateAnswer[];
	unread: UnreadSign[];
	unknownFilters: UnknownFilter[];
	phraseLooked: SearchFindings['phraseLooked'];
	results: Result[];
	things: ThingGroup[];
	/** One of the things is called as was typed: who typed it means to go there. */
	named: boolean;
	facets: FacetAnswer[];
	widenings: Widening[];
}

/** What was taken for something else: words that nothing holds, values whose words are nobody's. */
async function guessesOf(store: SearchStore, found: SearchFindings): Promise<SearchAnswer['guesses']> {
	const read = found.filters.filter(({ guessed }) => guessed);
	await store.needThings(read.flatMap(({ things }) => things));
	return [
		...found.words
			.filter((word) => word.meanings.some((m) => m.how === 'guess'))
			.map((word) => ({ typed: word.shown, as: word.meanings.map((m) => store.terms[m.term] ?? '') })),
		...read.map(({ filter, things }) => ({
			typed: `${filter.operator}:${filter.value}`,
			as: things.map((thing) => store.thing(thing)?.label ?? ''),
		})),
	];
}

/** Terms of dates that are named in words: marked where they stand. */
function dateTerms(meanings: Meanings, found: SearchFindings): string[] {
	return found.dates.flatMap(({ date }) =>
		date.not || termsOfDate(meanings, date) === null ? [] : tokensOf(date.shown).map(({ term }) => term),
	);
}

/** What is said of a filter that names nothing. */
async function unknownFilter(store: SearchStore, meanings: Meanings, filter: QueryFilter, query: string): Promise<UnknownFilter> {
	const { operator, value, not } = filter;
	const near = await nearValues(store, meanings, operator, value);
	return {
		typed: `${operator}:${value}`,
		day: roleOf(operator) === null,
		values: codesOf(store, operator),
		near: near.map(({ id, label }) => ({ label, query: without(query, [filter], (not ? '-' : '') + writeFilter(operator, id)) })),
	};
}

/** Answers a request in full: runs it, loads what is shown, says why each was found. */
export async function answerRequest(store: SearchStore, meanings: Meanings, request: Request): Promise<SearchAnswer> {
	const found = await run(store, meanings, request);
	const [{ groups: things, named }, facets, guesses, unknownFilters] = await Promise.all([
		thingGroups(store, meanings, found),
		facetAnswers(store, found, request),
		guessesOf(store, found),
		Promise.all(found.unknownFilters.map((filter) => unknownFilter(store, meanings, filter, request.query))),
		store.needTexts(found.shown),
		store.needThings(found.shown.flatMap((s) => [...linkedThings(store, s, found.words)])),
	]);
	const terms = [...termsOf(store, found.words), ...found.phraseTerms, ...dateTerms(meanings, found)];
	const results = found.shown.flatMap((statement): Result[] => {
		const card = store.card(statement);
		if (card === undefined) return [];
		const reasons = reasonsFor(store, statement, card, found.words);
		return [{ card, terms, reasons, linked: found.linked.has(statement) }];
	});
	const short = found.faceted.passing.length === 0 || found.least !== null;
	return {
		total: found.faceted.passing.length,
		statements: store.statements,
		least: found.least,
		blank: found.blank,
		words: found.words.map((w) => w.shown),
		guesses,
		dates: found.dates.map(({ date, as, said, named }) => ({ typed: date.shown, as, not: date.not, said, named })),
		unread: found.query.unread,
		unknownFilters,
		phraseLooked: found.phraseLooked,
		results,
		things,
		named,
		facets,
		widenings: short && !found.blank ? await wideningsOf(store, meanings, found, request) : [],
	};
}
