import { KIND_ROWS, type Kind, ROLES, type Role } from '../format/kinds.ts';
import type { Operator } from '../query/parts.ts';
import type { SearchStore } from '../reader/store.ts';
import { allOf, roleOf, thingsHolding } from './filters.ts';
import type { Meanings } from './meanings.ts';
import type { Completion, DownloadRow } from './messages.ts';
import { namedAmong } from './names.ts';
import { type Request, run } from './run.ts';
import { toldApart } from './told-apart.ts';

const MOST_OFFERED = 8;
const MOST_YEARS = 40;
/** So many things of a kind are all shown to Fuse where no word leads to any. */
const WHOLE = 200;

/** The things of a kind that a value may mean, the nearest first: words lead to them, Fuse decides. */
async function valuesNear(store: SearchStore, meanings: Meanings, kind: Kind, value: string): Promise<number[]> {
	const led = thingsHolding(store, meanings, kind, value);
	const among = led.any.length > 0 ? led.any : store.count(kind) <= WHOLE ? allOf(store, kind) : [];
	const near = await namedAmong(store, among, value);
	// Words in another order than the name's are no worse than a near name.
	const score = new Map([...led.all.map((thing) => [thing, 0.2] as const), ...near.map(({ thing, score: far }) => [thing, far] as const)]);
	const role = Object.entries(ROLES).find(([, of]) => of === kind)?.[0] as Role;
	const rank = (thing: number) => Math.round((score.get(thing) ?? 1) * 5);
	return [...score.keys()].sort(
		(a, b) => rank(a) - rank(b) || store.statementsOf(role, b).length - store.statementsOf(role, a).length || a - b,
	);
}

/** Values that can follow an operator: of those typed the nearest first, else those with most statements; coded values keep their order. */
export async function complete(store: SearchStore, meanings: Meanings, operator: Operator, value: string): Promise<Completion[]> {
	const role = roleOf(operator);
	if (role === null) return [];
	const kind: Kind = ROLES[role];
	const typed = value.trim() !== '';
	const all = typed ? await valuesNear(store, meanings, kind, value) : allOf(store, kind);
	const counted = all.map((thing) => ({ thing, count: store.statementsOf(role, thing).length })).filter(({ count }) => count > 0);
	if (!typed && KIND_ROWS[kind].coded !== true) counted.sort((a, b) => b.count - a.count || a.thing - b.thing);
	const shown = counted.slice(0, kind === 'year' ? MOST_YEARS : MOST_OFFERED);
	await store.needThings(shown.map((s) => s.thing));
	const values = shown.flatMap(({ thing, count }) => {
		const named = store.thing(thing);
		return named === undefined ? [] : [{ ...named, count }];
	});
	return toldApart(values).map(({ id, label, count }) => ({ id, label, count }));
}

/** Values that are near to one that names nothing. */
export async function nearValues(store: SearchStore, meanings: Meanings, operator: Operator, value: string): Promise<Completion[]> {
	return (await complete(store, meanings, operator, value)).slice(0, 3);
}

/** Every statement that a request finds, in its order, for a download. */
export async function rows(store: SearchStore, meanings: Meanings, request: Request): Promise<DownloadRow[]> {
	const { shown } = await run(store, meanings, { ...request, limit: store.statements });
	await store.needTexts(shown);
	const issues = (s: number) => [...store.thingsOf('issue', s)].map((n) => n + store.first(ROLES.issue));
	await store.needThings(shown.flatMap(issues));
	return shown.flatMap((s) => {
		const id = store.card(s)?.id;
		return id === undefined ? [] : [{ id, issues: issues(s).map((n) => store.thing(n)?.id ?? '') }];
	});
}
