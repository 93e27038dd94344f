import { KIND_ROWS, type Kind, ROLES, type Role, THING_FIELDS, type ThingField } from '../format/kinds.ts';
import { dateOf } from '../query/dates.ts';
import { foldWord } from '../query/fold-word.ts';
import { OPERATORS, type Operator } from '../query/parts.ts';
import { type QueryFilter, queryWords } from '../query/query.ts';
import { isFunctionWord, tokensOf } from '../query/tokens.ts';
import { UNKNOWN_DAY } from '../reader/lists.ts';
import type { SearchStore } from '../reader/store.ts';
import { dayBounds, maskOfDays } from './days.ts';
import type { Meanings } from './meanings.ts';

/** Fields by which a thing of a kind is named after an operator, where not by all of them. */
const NAMING: Partial<Record<Kind, ReadonlySet<ThingField>>> = {
	actor: new Set(['name', 'alias', 'native', 'term']),
	issue: new Set(['name', 'synonym']),
};
/** So many things are looked at to see whether one is called so exactly. */
const LOOKED = 400;

const isFew = (kind: Kind) => KIND_ROWS[kind].coded === true;

/** The role that an operator filters by; null for dates. */
export function roleOf(operator: Operator): Role | null {
	const role = OPERATORS[operator];
	return role === 'before' || role === 'after' ? null : role;
}

/** A mask over statements: 1 where a filter lets one through. */
export type Mask = Uint8Array;

/** The statements that are linked to any of some things by a role. */
function maskOf(store: SearchStore, role: Role, things: Iterable<number>): Mask {
	const mask = new Uint8Array(store.statements);
	for (const thing of things) for (const statement of store.statementsOf(role, thing)) mask[statement] = 1;
	return mask;
}

/** The numbers of all things of a kind. */
export function allOf(store: SearchStore, kind: Kind): number[] {
	return Array.from({ length: store.count(kind) }, (_, index) => store.first(kind) + index);
}

/** A name as it is compared: its words, without signs. */
const plain = (name: string) =>
	tokensOf(name)
		.filter(({ again }) => !again)
		.map(({ term }) => term)
		.join(' ');

/** Those of some things whose label, id or any other name is a value exactly, in whatever script. */
function called(store: SearchStore, things: readonly number[], value: string): number[] {
	const asked = plain(value);
	return things.filter((number) => {
		const thing = store.thing(number);
		if (thing === undefined) return false;
		if (thing.id === foldWord(value.trim())) return true;
		return (
			asked !== '' && [thing.label, ...THING_FIELDS.flatMap((field) => store.texts(number, field))].some((name) => plain(name) === asked)
		);
	});
}

/** Direct words and partly quoted ones together, as the comparison calls them. */
const QUOTED = 'quoted';

function fewMatching(store: SearchStore, kind: Kind, value: string): number[] {
	const all = allOf(store, kind);
	if (kind === 'presentation' && foldWord(value.trim()) === QUOTED)
		return all.filter((n) => ['direct', 'partial'].includes(store.thing(n)?.id ?? ''));
	const exact = called(store, all, value);
	if (exact.length > 0) return exact;
	const asked = foldWord(value);
	return all.filter((n) => THING_FIELDS.some((field) => store.texts(n, field).some((name) => foldWord(name).startsWith(asked))));
}

/** The things that the words of a value lead to: those that hold all of them, and those that hold any. */
export function thingsHolding(store: SearchStore, meanings: Meanings, kind: Kind, value: string) {
	const whole = queryWords(value).flatMap((w) => (w.parts.length > 0 && !meanings.has(w.term) ? w.parts : [w.term]));
	const words = whole.filter((word) => !isFunctionWord(word));
	const allowed = NAMING[kind];
	const held = new Map<number, number>();
	let guessed = false;
	for (const word of words) {
		const means = meanings.of(word, true).filter((m) => m.how !== 'synonym');
		if (means.some((m) => m.how === 'guess')) guessed = true;
		const holding = new Set<number>();
		for (const { term } of means)
			for (const entry of store.entriesOf(term)) {
				const thing = store.entryThing[entry] ?? 0;
				if (store.kindOf(thing) === kind && (allowed === undefined || allowed.has(store.fieldOf(entry)))) holding.add(thing);
			}
		for (const thing of holding) held.set(thing, (held.get(thing) ?? 0) + 1);
	}
	const any = [...held.keys()].sort((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0) || a - b);
	return { any, all: any.filter((thing) => held.get(thing) === words.length).sort((a, b) => a - b), guessed };
}

/** The things of a kind that a value names: those that are called so exactly, else those that hold all its words. */
async function thingsNamed(
	store: SearchStore,
	meanings: Meanings,
	kind: Kind,
	value: string,
): Promise<{ things: number[]; guessed: boolean }> {
	if (isFew(kind)) return { things: fewMatching(store, kind, value), guessed: false };
	const { all, guessed } = thingsHolding(store, meanings, kind, value);
	const looked = all.length > 0 ? all.slice(0, LOOKED) : store.count(kind) <= LOOKED ? allOf(store, kind) : [];
	await store.needThings(looked);
	const exact = called(store, looked, value);
	return exact.length > 0 ? { things: exact, guessed: false } : { things: all, guessed };
}

/** What an operator takes, where that is a few coded values: none where it is names or days. */
export function codesOf(store: SearchStore, operator: Operator): string[] {
	const role = roleOf(operator);
	if (role === null || !isFew(ROLES[role])) return [];
	return allOf(store, ROLES[role]).map((n) => store.thing(n)?.id ?? '');
}

/** The thing of a kind that has an id, or null. */
export async function thingWithId(store: SearchStore, meanings: Meanings, kind: Kind, id: string): Promise<number | null> {
	if (isFew(kind)) return allOf(store, kind).find((n) => store.thing(n)?.id === id) ?? null;
	const candidates = meanings
		.formsOf(id.replaceAll('-', ''))
		.flatMap(({ term }) => [...store.entriesOf(term)].map((e) => store.entryThing[e] ?? 0));
	const ofKind = [...new Set(candidates)].filter((n) => store.kindOf(n) === kind);
	await store.needThings(ofKind);
	return ofKind.find((n) => store.thing(n)?.id === id) ?? null;
}

/** Statements that were said before, or not before, a day, for certain: what has no such bound is left out. */
function maskOfDay(store: SearchStore, operator: 'before' | 'after', day: number): Mask {
	const bounds = operator === 'before' ? store.latest : store.earliest;
	return Uint8Array.from(bounds, (bound) => (bound !== UNKNOWN_DAY && (operator === 'before' ? bound < day : bound >= day) ? 1 : 0));
}

/** A filter with the things that it was read as; `guessed` where its words are nobody's. */
export interface FilterRead {
	filter: QueryFilter;
	things: number[];
	guessed: boolean;
}

/** What one filter lets through, or null where it names nothing. */
async function readFilter(store: SearchStore, meanings: Meanings, filter: QueryFilter): Promise<(FilterRead & { mask: Mask }) | null> {
	const { operator, value } = filter;
	const date = operator === 'before' || operator === 'after' || operator === 'year' ? dateOf(value) : null;
	if (date !== null && operator === 'year') return { filter, things: [], guessed: false, mask: maskOfDays(store, date) };
	const role = roleOf(operator);
	if (role === null) {
		if (date === null || date.year === null || (operator !== 'before' && operator !== 'after')) return null;
		return { filter, things: [], guessed: false, mask: maskOfDay(store, operator, dayBounds(date).first) };
	}
	const { things, guessed } = await thingsNamed(store, meanings, ROLES[role], value);
	return things.length === 0 ? null : { filter, things, guessed, mask: maskOf(store, role, things) };
}

/** What the filters that were typed let through, what they were read as, and those that name nothing: they let nothing through. */
export async function readFilters(
	store: SearchStore,
	meanings: Meanings,
	filters: readonly QueryFilter[],
): Promise<{ masks: Mask[]; read: FilterRead[]; unknown: QueryFilter[] }> {
	const groups = new Map<string, Mask>();
	const masks: Mask[] = [];
	const read: FilterRead[] = [];
	const unknown: QueryFilter[] = [];
	for (const filter of filters) {
		const { operator, not } = filter;
		const found = await readFilter(store, meanings, filter);
		if (found === null) unknown.push(filter);
		else read.push(found);
		const mask = found?.mask ?? new Uint8Array(store.statements);
		if (not) masks.push(mask.map((m) => 1 - m));
		else if (roleOf(operator) === null) masks.push(mask);
		else {
			// The same operator twice means either.
			const before = groups.get(operator);
			groups.set(operator, before === undefined ? mask : before.map((m, at) => m | (mask[at] ?? 0)));
		}
	}
	return { masks: [...masks, ...groups.values()], read, unknown };
}
