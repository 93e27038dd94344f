import { dayNumber, type Field, type Kind, ROLES, type Role } from '../format/shape.ts';
import { foldWord } from '../query/fold-word.ts';
import { OPERATORS, type Operator, type QueryFilter, queryWords } from '../query/query.ts';
import { UNKNOWN_DAY } from '../reader/lists.ts';
import type { SearchStore } from '../reader/store.ts';
import type { Meanings } from './meanings.ts';

/** Kinds that are so few that all of them are read: their ids and labels are compared as they stand. */
const FEW = new Set<Kind>(['side', 'presentation', 'act', 'year']);
const OTHER_FIELDS: Partial<Record<Kind, ReadonlySet<Field>>> = { actor: new Set(['name', 'alias', 'native', 'term']) };

/** The role that an operator filters by; null for dates. */
export function roleOf(operator: Operator): Role | null {
	const role = OPERATORS[operator];
	return role === 'before' || role === 'after' ? null : role;
}

/** A mask over statements: 1 where a filter lets one through. */
export type Mask = Uint8Array;

/** The statements that are linked to any of some things by a role. */
export function maskOf(store: SearchStore, role: Role, things: Iterable<number>): Mask {
	const mask = new Uint8Array(store.statements);
	for (const thing of things) for (const statement of store.statementsOf(role, thing)) mask[statement] = 1;
	return mask;
}

function fewMatching(store: SearchStore, kind: Kind, value: string): number[] {
	const asked = foldWord(value);
	const all = Array.from({ length: store.count(kind) }, (_, index) => store.first(kind) + index);
	const exact = all.filter((n) => store.thing(n)?.id === asked);
	if (exact.length > 0) return exact;
	return all.filter((n) => {
		const thing = store.thing(n);
		const names = thing === undefined ? [] : [thing.id, thing.label, ...Object.values(thing.fields).flat()];
		return names.some((name) => foldWord(name).startsWith(asked));
	});
}

/** The things of a kind that hold all words of a value. */
export function thingsNamed(store: SearchStore, meanings: Meanings, kind: Kind, value: string): number[] {
	if (FEW.has(kind)) return fewMatching(store, kind, value);
	const words = queryWords(value).flatMap((w) => (w.parts.length > 0 && !meanings.has(w.term) ? w.parts : [w.term]));
	const allowed = OTHER_FIELDS[kind];
	let found: Set<number> | null = null;
	for (const word of words) {
		const holding = new Set<number>();
		for (const { term } of meanings.of(word, true).filter((m) => m.how !== 'synonym'))
			for (const entry of store.entriesOf(term)) {
				const thing = store.entryThing[entry] ?? 0;
				if (store.kindOf(thing) !== kind || (allowed !== undefined && !allowed.has(store.fieldOf(entry)))) continue;
				if (found === null || found.has(thing)) holding.add(thing);
			}
		found = holding;
	}
	return [...(found ?? [])].sort((a, b) => a - b);
}

/** What an operator takes, where that is a few coded values: none where it is names or days. */
export function codesOf(store: SearchStore, operator: Operator): string[] {
	const role = roleOf(operator);
	if (role === null || !FEW.has(ROLES[role])) return [];
	const first = store.first(ROLES[role]);
	return Array.from({ length: store.count(ROLES[role]) }, (_, index) => store.thing(first + index)?.id ?? '');
}

/** The thing of a kind that has an id, or null. */
export async function thingWithId(store: SearchStore, meanings: Meanings, kind: Kind, id: string): Promise<number | null> {
	if (FEW.has(kind)) return fewMatching(store, kind, id).find((n) => store.thing(n)?.id === id) ?? null;
	const candidates = meanings
		.formsOf(id.replaceAll('-', ''))
		.flatMap(({ term }) => [...store.entriesOf(term)].map((e) => store.entryThing[e] ?? 0));
	const ofKind = [...new Set(candidates)].filter((n) => store.kindOf(n) === kind);
	await store.needThings(ofKind);
	return ofKind.find((n) => store.thing(n)?.id === id) ?? null;
}

/** First day of a year, a month or a day; null where it is none. */
function firstDay(value: string): number | null {
	const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
	if (match === null) return null;
	const day = dayNumber(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`);
	return Number.isNaN(day) ? null : day;
}

/** Statements that were said before, or not before, a day, for certain: what has no such bound is left out. */
function maskOfDay(store: SearchStore, operator: 'before' | 'after', day: number): Mask {
	const bounds = operator === 'before' ? store.latest : store.earliest;
	return Uint8Array.from(bounds, (bound) => (bound !== UNKNOWN_DAY && (operator === 'before' ? bound < day : bound >= day) ? 1 : 0));
}

/** What the filters that were typed let through, and those that name nothing. */
export function readFilters(
	store: SearchStore,
	meanings: Meanings,
	filters: readonly QueryFilter[],
): { masks: Mask[]; unknown: QueryFilter[] } {
	const groups = new Map<string, Mask>();
	const masks: Mask[] = [];
	const unknown: QueryFilter[] = [];
	for (const filter of filters) {
		const { operator, value, not } = filter;
		const role = roleOf(operator);
		let mask: Mask;
		if (role === null) {
			const day = firstDay(value);
			if (day === null || (operator !== 'before' && operator !== 'after')) {
				unknown.push(filter);
				continue;
			}
			mask = maskOfDay(store, operator, day);
		} else {
			const things = thingsNamed(store, meanings, ROLES[role], value);
			if (things.length === 0) unknown.push(filter);
			mask = maskOf(store, role, things);
		}
		if (not) masks.push(mask.map((m) => 1 - m));
		else if (role === null) masks.push(mask);
		else {
			// The same operator twice means either.
			const before = groups.get(operator);
			groups.set(operator, before === undefined ? mask : before.map((m, at) => m | (mask[at] ?? 0)));
		}
	}
	return { masks: [...masks, ...groups.values()], unknown };
}
