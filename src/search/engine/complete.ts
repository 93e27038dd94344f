import { type Kind, ROLES, type Role } from '../format/shape.ts';
import type { Operator } from '../query/query.ts';
import type { SearchStore } from '../reader/store.ts';
import { roleOf, thingsNamed } from './filters.ts';
import type { Meanings } from './meanings.ts';
import type { Completion, DownloadRow } from './messages.ts';
import { type Request, run } from './run.ts';

const MOST = 8;

/** Values that can follow an operator, those with most statements first; coded values keep their order. */
export async function complete(store: SearchStore, meanings: Meanings, operator: Operator, value: string): Promise<Completion[]> {
	const role = roleOf(operator);
	if (role === null) return [];
	const kind: Kind = ROLES[role];
	const first = store.first(kind);
	const all =
		value.trim() === '' ? Array.from({ length: store.count(kind) }, (_, n) => n + first) : thingsNamed(store, meanings, kind, value);
	const counted = all.map((thing) => ({ thing, count: store.statementsOf(role, thing).length })).filter(({ count }) => count > 0);
	if (kind !== 'side' && kind !== 'presentation' && kind !== 'year') counted.sort((a, b) => b.count - a.count || a.thing - b.thing);
	const shown = counted.slice(0, kind === 'year' ? 40 : MOST);
	await store.needThings(shown.map((s) => s.thing));
	return shown.flatMap(({ thing, count }) => {
		const { id, label } = store.thing(thing) ?? {};
		return id === undefined || label === undefined ? [] : [{ id, label, count }];
	});
}

/** Every statement that a request finds, in its order, for a download. */
export async function rows(store: SearchStore, meanings: Meanings, request: Request): Promise<DownloadRow[]> {
	const { shown } = await run(store, meanings, { ...request, limit: store.statements });
	await store.needTexts(shown);
	const numbers = (role: Role, s: number) => [...store.thingsOf(role, s)].map((n) => n + store.first(ROLES[role]));
	const roles = ['side', 'topic', 'presentation', 'act', 'article', 'outlet'] as const;
	await store.needThings(shown.flatMap((s) => roles.flatMap((role) => numbers(role, s))));
	const ids = (role: Role, s: number) => numbers(role, s).map((n) => store.thing(n)?.id ?? '');
	return shown.flatMap((s) => {
		const card = store.card(s);
		if (card === undefined) return [];
		const [presentation = ''] = ids('presentation', s);
		const [act = ''] = ids('act', s);
		const [article = ''] = ids('article', s);
		return [{ card, sides: ids('side', s), topics: ids('topic', s), presentation, act, article, outlets: ids('outlet', s) }];
	});
}
