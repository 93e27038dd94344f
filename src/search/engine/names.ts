import Fuse from 'fuse.js';
import { FIELD_WEIGHT, THING_FIELDS } from '../format/kinds.ts';
import { foldWord } from '../query/fold-word.ts';
import type { SearchStore } from '../reader/store.ts';

/** A thing whose name is near to what was typed. */
export interface NearThing {
	thing: number;
	/** 0 for the very words, 1 for nothing in common. */
	score: number;
}

/** So many things are all shown to Fuse where no word leads to any of them. */
const WHOLE = 1_000;
/** Things that words lead to and that Fuse decides among. */
const SHOWN = 200;
/** How far from it a name may be that no word leads to. */
const NEAR = 0.25;
/** Longer texts are not names that were misspelt: their words find them. */
const LONGEST = 32;

const KEYS = THING_FIELDS.map((field) => ({ name: field, weight: FIELD_WEIGHT[field] }));
/** Fuse makes weights add up to one, which draws all scores near one: this undoes it. */
const WEIGHTS = KEYS.reduce((sum, { weight }) => sum + weight, 0);
const keysOf = Fuse.createIndex(KEYS, []).toJSON().keys as Parameters<typeof Fuse.parseIndex>[0]['keys'];

/** Fuse over some of the things, from the records that the build made; their blocks must be loaded. */
function fuseOver(store: SearchStore, things: readonly number[], threshold = 0.34): Fuse<number> {
	const there = things.filter((thing) => store.record(thing) !== undefined);
	const records = there.map((thing, i) => ({ i, $: store.record(thing)?.$ ?? {} }));
	const options = { keys: KEYS, includeScore: true, ignoreDiacritics: true, threshold, distance: 100 };
	return new Fuse(there, options, Fuse.parseIndex<number>({ keys: keysOf, records: records as never[] }));
}

/** What of some things is called nearly so, the nearest first: decided by Fuse. Loads what they are called. */
export async function namedAmong(store: SearchStore, things: readonly number[], text: string): Promise<NearThing[]> {
	const typed = foldWord(text.trim());
	if (typed.length < 2 || typed.length > LONGEST || things.length === 0) return [];
	const shown = things.slice(0, SHOWN);
	await store.needThings(shown);
	return searched(fuseOver(store, shown), typed);
}

const wholes = new WeakMap<SearchStore, Fuse<number>>();

/** What of all things is called nearly so; nothing where they are so many that looking at all would take too long. */
export async function namedAnywhere(store: SearchStore, text: string): Promise<NearThing[]> {
	const typed = foldWord(text.trim());
	// A number is never taken for another.
	if (store.things > WHOLE || typed.length < 3 || typed.length > LONGEST || /\p{N}/u.test(typed)) return [];
	const all = Array.from({ length: store.things }, (_, thing) => thing);
	await store.needThings(all);
	const fuse = wholes.get(store) ?? fuseOver(store, all, NEAR);
	wholes.set(store, fuse);
	return searched(fuse, typed);
}

function searched(fuse: Fuse<number>, typed: string): NearThing[] {
	return fuse.search(typed).map(({ item, score = 1 }) => ({ thing: item, score: score ** WEIGHTS }));
}

/** The text of a thing that is nearest to what was typed, as Fuse sees it. */
export function nearestNameText(store: SearchStore, thing: number, text: string): string {
	const texts = THING_FIELDS.flatMap((field) => store.texts(thing, field));
	const [best] = new Fuse(texts, { ignoreDiacritics: true, threshold: 0.5 }).search(foldWord(text), { limit: 1 });
	return best?.item ?? texts[0] ?? '';
}
