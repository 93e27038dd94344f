import { type Card, FACETS, type Facet, type Field, ROLES, type Role, type Thing } from '../format/shape.ts';
import { type Mark, marksIn } from '../query/marks.ts';
import type { SearchStore } from '../reader/store.ts';
import { codesOf, roleOf } from './filters.ts';
import type { Meanings } from './meanings.ts';
import { topOf } from './order.ts';
import { type Found, type ReadWord, type Request, run } from './run.ts';
import { type Widening, wideningsOf } from './widen.ts';

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
	/** Some of the words are only found through what it is linked to: topic, side, claim, event. */
	linked: boolean;
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

/** All that the page shows. */
export interface Answer {
	total: number;
	statements: number;
	any: boolean;
	words: string[];
	/** Words that were taken for others. */
	guesses: { typed: string; as: string[] }[];
	/** Filters that name nothing, with the values that their operator takes where those are few. */
	unknownFilters: { typed: string; day: boolean; values: string[] }[];
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

/** The text of a thing's field in which most of the words are, marked. */
function nameIn(thing: Thing, field: Field, terms: ReadonlySet<string>): Marked | null {
	const marked = (thing.fields[field] ?? []).map((text) => ({ text, marks: marksIn(text, terms) }));
	return (
		marked.filter((m) => m.marks.length > 0).sort((a, b) => b.marks.length - a.marks.length || a.text.length - b.text.length)[0] ?? null
	);
}

/** Roles by which a statement can be found without its card showing why. */
const HIDDEN: readonly Role[] = ['topic', 'about', 'claim', 'event', 'side', 'speaker', 'post', 'outlet'];

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

/** Things that a statement is linked to and that hold a word: those that can be reasons. */
function* linkedThings(store: SearchStore, statement: number, words: readonly ReadWord[]): Generator<number> {
	for (const role of HIDDEN)
		for (const n of store.thingsOf(role, statement)) {
			const thing = n + store.first(ROLES[role]);
			if (words.some((word) => word.match.things.has(thing))) yield thing;
		}
}

/** Things that hold every word, or where no statement does at least half of them and two; the best first, sort by sort. */
async function thingGroups(store: SearchStore, found: Found): Promise<ThingGroup[]> {
	const { words } = found;
	const least = found.any ? Math.min(words.length, Math.max(2, Math.ceil(words.length / 2))) : words.length;
	const groups = THING_SORTS.map((sort) => ({ sort, things: [] as { thing: number; score: number }[] }));
	for (const thing of new Set(words.slice(0, words.length - least + 1).flatMap((word) => [...word.match.things.keys()]))) {
		const hits = words.flatMap((word) => word.match.things.get(thing) ?? []);
		if (hits.length < least) continue;
		const sort = store.isOutlet(thing) ? 'outlet' : store.kindOf(thing);
		const score = hits.reduce((sum, hit) => sum + 1 + hit.weight, 0);
		groups.find((group) => group.sort === sort)?.things.push({ thing, score });
	}
	const best = groups.map(({ sort, things }) => ({
		sort,
		total: things.length,
		numbers: things
			.sort((a, b) => b.score - a.score || a.thing - b.thing)
			.slice(0, THINGS)
			.map(({ thing }) => thing),
	}));
	await store.needThings(best.flatMap((group) => group.numbers));
	const terms = termsOf(store, found.words);
	const item = (number: number): ThingResult[] => {
		const thing = store.thing(number);
		if (thing === undefined || thing.path === null) return [];
		const marks = marksIn(thing.label, terms);
		const field = words.find((word) => word.match.things.has(number))?.match.things.get(number)?.field ?? 'name';
		const by = marks.length > 0 ? null : nameIn(thing, field, terms);
		return [{ id: thing.id, path: thing.path, label: { text: thing.label, marks }, note: thing.note, by }];
	};
	return best.filter(({ total }) => total > 0).map(({ sort, total, numbers }) => ({ sort, total, items: numbers.flatMap(item) }));
}

/** Values in the order of the corpus where they are few and fixed, else the most frequent first. */
function valuesOf(counts: Uint32Array, on: ReadonlySet<number>, first: number, name: Facet): number[] {
	const shown: number[] = [];
	for (let n = 0; n < counts.length; n++) if (counts[n] !== 0 || on.has(n + first)) shown.push(n);
	if (name === 'side' || name === 'presentation' || name === 'year') return shown;
	return topOf(Uint32Array.from(shown), (n) => counts[n] ?? 0, MOST_VALUES);
}

async function facetAnswers(store: SearchStore, found: Found, request: Request): Promise<FacetAnswer[]> {
	const shown = FACETS.map((name) => {
		const first = store.first(ROLES[name]);
		const counts = found.faceted.counts.get(name) ?? new Uint32Array();
		const on = found.picked.get(name) ?? new Set<number>();
		const all = valuesOf(counts, on, first, name);
		const most = request.expanded.includes(name) ? MOST_VALUES : VALUES;
		const values = all.filter((n, at) => at < most || on.has(n + first));
		return {
			name,
			first,
			counts,
			on,
			total: Math.max(
				all.length,
				counts.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0),
			),
			values,
		};
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

/** Answers a request in full: runs it, loads what is shown, says why each was found. */
export async function answer(store: SearchStore, meanings: Meanings, request: Request): Promise<Answer> {
	const found = await run(store, meanings, request);
	const [things, facets] = await Promise.all([
		thingGroups(store, found),
		facetAnswers(store, found, request),
		store.needTexts(found.shown),
		store.needThings(found.shown.flatMap((s) => [store.first('article') + store.articleOf(s), ...linkedThings(store, s, found.words)])),
	]);
	const terms = [...termsOf(store, found.words), ...found.phraseTerms];
	const results = found.shown.flatMap((statement): Result[] => {
		const card = store.card(statement);
		const article = store.thing(store.first('article') + store.articleOf(statement));
		if (card === undefined || article === undefined) return [];
		return [
			{
				card,
				article: { id: article.id, label: article.label },
				terms,
				reasons: reasonsFor(store, statement, card, found.words),
				linked: found.linked.has(statement),
			},
		];
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
		unknownFilters: found.unknownFilters.map(({ operator, value }) => ({
			typed: `${operator}:${value}`,
			day: roleOf(operator) === null,
			values: codesOf(store, operator),
		})),
		phraseLooked: found.phraseLooked,
		results,
		things,
		facets,
		widenings: found.faceted.passing.length === 0 || found.any ? await wideningsOf(store, meanings, found, request) : [],
	};
}
