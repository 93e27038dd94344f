import { KIND_ROWS, KINDS, THING_FIELDS, type ThingField, type ThingSort } from '../format/kinds.ts';
import { sayTyped } from '../query/dates.ts';
import { marksIn } from '../query/marks.ts';
import { isFunctionWord, tokensOf } from '../query/tokens.ts';
import type { SearchStore } from '../reader/store.ts';
import { type Marked, nameIn, termsOf } from './marked.ts';
import type { Meanings } from './meanings.ts';
import { namedAmong, namedAnywhere, nearestNameText } from './names.ts';
import { thingsWithPhrase } from './phrases.ts';
import type { SearchFindings } from './run.ts';

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

const THINGS = 6;
/** A name that is so near to all that was typed is meant. */
const MEANT = 0.2;

interface Scored {
	thing: number;
	score: number;
	field: ThingField;
}

/** Things that hold every word, or where no statement does at least half of them and two. */
function holding({ words, least: some }: SearchFindings): Map<number, Scored> {
	const least = some !== null ? Math.min(words.length, Math.max(2, Math.ceil(words.length / 2))) : words.length;
	const found = new Map<number, Scored>();
	for (const thing of new Set(words.slice(0, words.length - least + 1).flatMap((word) => [...word.match.things.keys()]))) {
		const hits = words.flatMap((word) => word.match.things.get(thing) ?? []);
		if (hits.length < least) continue;
		found.set(thing, { thing, score: hits.reduce((sum, hit) => sum + 1 + hit.weight, 0), field: hits[0]?.field ?? 'name' });
	}
	return found;
}

/** Things that hold a date in words, where only a date was typed. */
function dated(store: SearchStore, meanings: Meanings, { words, dates }: SearchFindings): Map<number, Scored> {
	const found = new Map<number, Scored>();
	if (words.length > 0) return found;
	for (const { date } of dates.filter((one) => !one.date.not)) {
		const terms = tokensOf(sayTyped(date)).map(({ term }) => term);
		const asked = terms.filter((term) => !isFunctionWord(term) && term !== 'any');
		const lists = asked.map((term) =>
			meanings.formsOf(term).flatMap((m) => [...store.entriesOf(m.term)].map((e) => store.entryThing[e] ?? 0)),
		);
		for (const thing of lists[0] ?? [])
			if (lists.every((list) => list.includes(thing))) found.set(thing, { thing, score: 1, field: 'text' });
	}
	return found;
}

/** Things that have all phrases in their texts, where only phrases were typed. */
async function phrased(store: SearchStore, meanings: Meanings, { words, query }: SearchFindings): Promise<Map<number, Scored>> {
	if (words.length > 0) return new Map();
	const [first = [], ...others] = await Promise.all(query.phrases.map(({ text }) => thingsWithPhrase(store, meanings, text)));
	const all = first.filter((thing) => others.every((list) => list.includes(thing)));
	return new Map(all.map((thing) => [thing, { thing, score: 1, field: 'text' }]));
}

/** The sort of a thing that has a page. */
function sortOf(store: SearchStore, thing: number): ThingSort | null {
	const kind = store.kindOf(thing);
	return KIND_ROWS[kind].result === undefined ? null : store.isOutlet(thing) ? 'outlet' : kind;
}

/** What was typed as words, without operators, dates and phrases. */
function typedWords({ words }: SearchFindings): string {
	return [...new Set(words.map(({ word }) => word.shown))].join(' ');
}

/**
 * The things of an answer, sort by sort, the sort with the best first. Words lead to them; Fuse sees among them, and
 * where there are none among all, whose name is nearest to what was typed.
 */
export async function thingGroups(
	store: SearchStore,
	meanings: Meanings,
	found: SearchFindings,
): Promise<{ groups: ThingGroup[]; named: boolean }> {
	const typed = typedWords(found);
	const all = new Map([...holding(found), ...dated(store, meanings, found), ...(await phrased(store, meanings, found))]);
	const led = [...new Set(found.words.flatMap((word) => [...word.match.things.keys()]))].filter((thing) => sortOf(store, thing) !== null);
	const byWords = [...all.values()].sort((a, b) => b.score - a.score).map(({ thing }) => thing);
	const lost = found.words.some(({ meanings: means }) => means.length === 0);
	const near =
		led.length > 0 || !lost ? await namedAmong(store, [...new Set([...byWords, ...led])], typed) : await namedAnywhere(store, typed);
	for (const { thing, score } of near) {
		const before = all.get(thing);
		if (before !== undefined) before.score += 2 * (1 - score);
		else if (led.length === 0 || score < MEANT) all.set(thing, { thing, score: 2 * (1 - score), field: 'name' });
	}
	const groups = new Map<ThingSort, Scored[]>();
	for (const one of all.values()) {
		const sort = sortOf(store, one.thing);
		if (sort !== null) groups.set(sort, [...(groups.get(sort) ?? []), one]);
	}
	const best = [...groups].map(([sort, things]) => ({
		sort,
		total: things.length,
		shown: things.sort((a, b) => b.score - a.score || a.thing - b.thing).slice(0, THINGS),
	}));
	const order = [...KINDS, 'outlet' as const];
	best.sort((a, b) => (b.shown[0]?.score ?? 0) - (a.shown[0]?.score ?? 0) || order.indexOf(a.sort) - order.indexOf(b.sort));
	await store.needThings(best.flatMap(({ shown }) => shown.map(({ thing }) => thing)));
	const terms = new Set([...termsOf(store, found.words), ...found.phraseTerms]);
	const named = near.some(({ thing, score }) => all.has(thing) && score < MEANT);
	return {
		groups: best.map(({ sort, total, shown }) => ({ sort, total, items: shown.flatMap((one) => itemOf(store, one, terms, typed)) })),
		named,
	};
}

function itemOf(store: SearchStore, { thing: number, field }: Scored, terms: ReadonlySet<string>, typed: string): ThingResult[] {
	const thing = store.thing(number);
	if (thing === undefined || thing.path === null) return [];
	const label = { text: thing.label, marks: marksIn(thing.label, terms) };
	const held =
		nameIn(store, number, field, terms) ?? THING_FIELDS.map((one) => nameIn(store, number, one, terms)).find((one) => one !== null) ?? null;
	const near = held ?? { text: nearestNameText(store, number, typed), marks: [] };
	const by = label.marks.length > 0 || near.text === thing.label || near.text === '' ? null : near;
	return [{ id: thing.id, path: thing.path, label, note: thing.note, by }];
}
