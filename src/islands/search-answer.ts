import { tokensOf } from '../text/tokens.ts';
import { type Card, FACETS, type Facet, type Field, ROLE_NAMES, ROLES, type Role, type Thing } from '../text/search-shape.ts';
import type { Meanings } from './search-meanings.ts';
import { type Found, type ReadWord, type Request, run } from './search-run.ts';
import type { SearchStore } from './search-store.ts';

/** A stretch of a shown text that matched, in UTF-16 units. */
export type Mark = [start: number, end: number];

/** A text with what matched in it. */
export interface Marked {
	text: string;
	marks: Mark[];
}

/** Why a statement was found, where its card doesn't show it: the role, the thing, and the name that matched. */
export interface Reason {
	role: Role;
	thing: string;
	by: Marked | null;
}

/** One statement of an answer. */
export interface Result {
	card: Card;
	article: { id: string; label: string };
	/** Whatever of the card's words are to be marked. */
	terms: string[];
	reasons: Reason[];
}

/** One thing of an answer. */
export interface ThingResult {
	id: string;
	path: string;
	label: Marked;
	note: string;
	/** The other name or text that matched, where the label did not. */
	by: Marked | null;
}

/** Things of one sort in an answer. */
export interface ThingGroup {
	sort: ThingSort;
	total: number;
	items: ThingResult[];
}

/** The sorts of things that are results, in the order in which they are shown. */
export const THING_SORTS = ['actor', 'claim', 'event', 'topic', 'article', 'outlet'] as const;
export type ThingSort = (typeof THING_SORTS)[number];

/** A value of a facet. */
export interface FacetValue {
	id: string;
	label: string;
	count: number;
	on: boolean;
}

/** A facet with the values that are shown and how many there are. */
export interface FacetAnswer {
	facet: Facet;
	values: FacetValue[];
	total: number;
}

/** A way to find more: leave a word or a filter out, or ask for a word that is near. */
export interface Widening {
	kind: 'word' | 'filter' | 'near';
	what: string;
	/** How many statements there would be; null where that was not counted. */
	total: number | null;
	query: string;
}

/** All that the page shows. */
export interface Answer {
	total: number;
	statements: number;
	any: boolean;
	words: string[];
	/** Words that were taken for others. */
	guesses: { typed: string; as: string[] }[];
	unknownFilters: string[];
	phraseLooked: Found['phraseLooked'];
	results: Result[];
	things: ThingGroup[];
	facets: FacetAnswer[];
	widenings: Widening[];
}

const VALUES = 8;
const MOST_VALUES = 400;
const THINGS = 6;

function termsOf(store: SearchStore, words: readonly ReadWord[]): Set<string> {
	return new Set(words.flatMap((word) => word.meanings.map(({ term }) => store.terms[term] ?? '')));
}

/** The stretches of a text whose words are among some terms. */
export function marksIn(text: string, terms: ReadonlySet<string>): Mark[] {
	const marks: Mark[] = [];
	for (const { term, start, end } of tokensOf(text).sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = marks.at(-1);
		if (!terms.has(term) || (last !== undefined && end <= last[1])) continue;
		marks.push([start, end]);
	}
	return marks;
}

/** The text of a thing's field in which most of the words are, marked. */
function nameIn(thing: Thing, field: Field, terms: ReadonlySet<string>): Marked | null {
	const marked = (thing.fields[field] ?? []).map((text) => ({ text, marks: marksIn(text, terms) }));
	return marked.filter((m) => m.marks.length > 0).sort((a, b) => b.marks.length - a.marks.length || a.text.length - b.text.length)[0] ?? null;
}

/** Roles by which a statement can be found without its card showing why. */
const HIDDEN: readonly Role[] = ['topic', 'about', 'claim', 'event', 'side', 'speaker', 'post', 'outlet', 'article'];

/** Why a statement was found, word by word, for the words that its card does not show. */
function reasonsFor(store: SearchStore, statement: number, card: Card, words: readonly ReadWord[]): Reason[] {
	const visible = [card.heading, card.text, ...card.speakers.flatMap((s) => [s.name, s.post ?? '']), ...card.via.flat()].join('\n');
	const reasons = new Map<string, Reason>();
	for (const word of words) {
		const terms = termsOf(store, [word]);
		if (marksIn(visible, terms).length > 0) continue;
		for (const role of HIDDEN) {
			const first = store.first(ROLES[role]);
			const number = [...store.thingsOf(role, statement)].map((n) => n + first).find((n) => word.match.things.has(n));
			const hit = number === undefined ? undefined : word.match.things.get(number);
			const thing = number === undefined ? undefined : store.thing(number);
			if (hit === undefined || thing === undefined) continue;
			const inLabel = marksIn(thing.label, terms);
			const by = inLabel.length > 0 ? { text: thing.label, marks: inLabel } : nameIn(thing, hit.field, terms);
			reasons.set(`${role} ${thing.id} ${by?.text}`, { role, thing: thing.label, by });
			break;
		}
	}
	return [...reasons.values()];
}

function* linkedThings(store: SearchStore, statement: number): Generator<number> {
	for (const role of ROLE_NAMES) for (const n of store.thingsOf(role, statement)) yield n + store.first(ROLES[role]);
}

function sortOf(thing: Thing): ThingSort | null {
	if (thing.path === null) return null;
	if (thing.path.startsWith('/outlets/')) return 'outlet';
	return THING_SORTS.find((sort) => sort === thing.kind) ?? null;
}

/** Things that hold every word, the best first, sort by sort. */
async function thingGroups(store: SearchStore, found: Found): Promise<ThingGroup[]> {
	const [first, ...rest] = found.words;
	if (first === undefined) return [];
	const scored = [...first.match.things.keys()]
		.filter((thing) => rest.every((word) => word.match.things.has(thing)))
		.map((thing) => ({ thing, score: found.words.reduce((sum, w) => sum + (w.match.things.get(thing)?.weight ?? 0), 0) }))
		.sort((a, b) => b.score - a.score || a.thing - b.thing);
	const kept = scored.slice(0, 300);
	await store.needThings(kept.map((s) => s.thing));
	const terms = termsOf(store, found.words);
	const groups = THING_SORTS.map((sort): ThingGroup => ({ sort, total: 0, items: [] }));
	for (const { thing: number } of kept) {
		const thing = store.thing(number);
		const sort = thing === undefined ? null : sortOf(thing);
		const group = groups.find((g) => g.sort === sort);
		if (thing === undefined || thing.path === null || group === undefined) continue;
		group.total++;
		if (group.items.length >= THINGS) continue;
		const marks = marksIn(thing.label, terms);
		const by = marks.length > 0 ? null : nameIn(thing, first.match.things.get(number)?.field ?? 'name', terms);
		group.items.push({ id: thing.id, path: thing.path, label: { text: thing.label, marks }, note: thing.note, by });
	}
	return groups.filter((g) => g.total > 0);
}

/** Values in the order of the corpus where they are few and fixed, else the most frequent first. */
function valuesOf(counts: Uint32Array, on: ReadonlySet<number>, first: number, name: Facet): number[] {
	const shown = [...counts.keys()].filter((n) => (counts[n] ?? 0) > 0 || on.has(n + first));
	if (name === 'side' || name === 'presentation' || name === 'year') return shown;
	return shown.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

async function facetAnswers(store: SearchStore, found: Found, request: Request): Promise<FacetAnswer[]> {
	const shown = FACETS.map((name) => {
		const first = store.first(ROLES[name]);
		const counts = found.faceted.counts.get(name) ?? new Uint32Array();
		const on = found.picked.get(name) ?? new Set<number>();
		const all = valuesOf(counts, on, first, name);
		const most = request.expanded.includes(name) ? MOST_VALUES : VALUES;
		const values = all.filter((n, at) => at < most || on.has(n + first));
		return { name, first, counts, on, total: all.length, values };
	});
	await store.needThings(shown.flatMap((f) => f.values.map((n) => n + f.first)));
	return shown.map(({ name, first, counts, on, total, values }) => ({
		facet: name,
		total,
		values: values.flatMap((n) => {
			const thing = store.thing(n + first);
			return thing === undefined ? [] : [{ id: thing.id, label: thing.label, count: counts[n] ?? 0, on: on.has(n + first) }];
		}),
	}));
}

/** What a query text is without one of its words. */
function queryWithout(query: string, shown: string): string {
	return query.replace(shown, ' ').replace(/\s+/g, ' ').trim();
}

function wideningsOf(store: SearchStore, meanings: Meanings, found: Found, request: Request): Widening[] {
	const widenings: Widening[] = [];
	found.words.forEach((word, index) => {
		const total = found.without[index] ?? 0;
		if (total > 0) widenings.push({ kind: 'word', what: word.shown, total, query: queryWithout(request.query, word.shown) });
		if (word.match.statements > 0) return;
		for (const { term } of meanings.guessesOf(word.shown.toLowerCase(), 0.55).slice(0, 3)) {
			const near = store.terms[term] ?? '';
			widenings.push({ kind: 'near', what: near, total: null, query: request.query.replace(word.shown, near) });
		}
	});
	return widenings;
}

/** Answers a request in full: runs it, loads what is shown, says why each was found. */
export async function answer(store: SearchStore, meanings: Meanings, request: Request): Promise<Answer> {
	const found = await run(store, meanings, request);
	const [things, facets] = await Promise.all([
		thingGroups(store, found),
		facetAnswers(store, found, request),
		store.needTexts(found.shown),
		store.needThings(found.shown.flatMap((s) => [...linkedThings(store, s)])),
	]);
	const terms = [...termsOf(store, found.words), ...found.phraseTerms];
	const results = found.shown.flatMap((statement): Result[] => {
		const card = store.card(statement);
		const article = store.thing(store.first('article') + store.articleOf(statement));
		if (card === undefined || article === undefined) return [];
		return [{ card, article: { id: article.id, label: article.label }, terms, reasons: reasonsFor(store, statement, card, found.words) }];
	});
	const guesses = found.words.flatMap((word) =>
		word.meanings.some((m) => m.how === 'guess') ? [{ typed: word.shown, as: word.meanings.map((m) => store.terms[m.term] ?? '') }] : [],
	);
	return {
		total: found.faceted.passing.length,
		statements: store.statements,
		any: found.any,
		words: found.words.map((w) => w.shown),
		guesses,
		unknownFilters: found.unknownFilters.map((f) => `${f.operator}:${f.value}`),
		phraseLooked: found.phraseLooked,
		results,
		things,
		facets,
		widenings: found.faceted.passing.length === 0 || found.any ? wideningsOf(store, meanings, found, request) : [],
	};
}
