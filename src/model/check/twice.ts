import type { VFileMessage } from 'vfile-message';
import type { Hop } from '../../schema/statement.ts';
import { ENTITY_KINDS } from '../../vocabulary.ts';
import { entriesOf } from '../link/entity-index.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';

type Path = (string | number)[];

/** Lists whose items may be alike (one word quoted twice), or of which another rule speaks. */
const ELSEWHERE: ReadonlySet<string> = new Set([
	'quotes',
	'spans',
	'body',
	'passages',
	'asserts',
	'denies',
	'answers',
	'sides',
	'compared',
]);

/** What makes an item the same as one before it: all of it, or its telling parts. */
function keyOf(field: string, item: unknown): string {
	const { outlet, url, wording } = item as Record<string, unknown>;
	return JSON.stringify(field === 'elsewhere' ? [outlet, url, wording] : item).normalize('NFC');
}

/** Paths of items that stand in their list before. */
function repeated(value: unknown, path: Path): Path[] {
	if (typeof value !== 'object' || value === null) return [];
	if (!Array.isArray(value))
		return Object.entries(value).flatMap(([key, inner]) => (ELSEWHERE.has(key) ? [] : repeated(inner, [...path, key])));
	const seen = new Set<string>();
	return value.flatMap((item: unknown, index): Path[] => {
		const key = keyOf(String(path.at(-1)), item);
		if (seen.has(key)) return [[...path, index]];
		seen.add(key);
		return repeated(item, [...path, index]);
	});
}

/** Whether two steps may be one: the same outlet, and no two days. */
function isSameHop(a: Hop | undefined, b: Hop | undefined): boolean {
	return a?.outlet === b?.outlet && (a?.on === b?.on || a?.on === null || b?.on === null);
}

/** Paths of relays that are the end of another path: the one report would be counted twice. */
function tails(via: readonly (readonly Hop[])[]): Path[] {
	const within = (short: readonly Hop[], long: readonly Hop[]) =>
		short.length < long.length && short.every((hop, index) => isSameHop(hop, long[long.length - short.length + index]));
	return via.flatMap((path, index) => {
		const before = via.findIndex((one) => keyOf('via', one) === keyOf('via', path)) < index;
		return !before && via.some((one) => within(path, one)) ? [['via', index]] : [];
	});
}

function report(entry: Coded<object>, paths: readonly Path[], how = 'a second time', expected = 'each once'): VFileMessage[] {
	return paths.map((path) => {
		const field = path.findLast((key) => typeof key === 'string') ?? '';
		return problemAt(entry, path, 'line-twice', `\`${field}\` ${how}`, expected);
	});
}

/** Entries of one article that are the same but for their ids. */
function same<T extends object>(entries: readonly Coded<T>[], name: string, key: (value: T) => unknown): VFileMessage[] {
	const seen = new Set<string>();
	return entries.flatMap((entry) => {
		const told = JSON.stringify([entry.article, key(entry.value)]);
		const twice = seen.has(told);
		seen.add(told);
		return twice ? [problemAt(entry, [], 'line-twice', `\`${name}\` a second time`, 'each once')] : [];
	});
}

/** What is written twice and would be counted twice. */
export function checkTwice(coded: CodedCorpus): VFileMessage[] {
	return [
		...ENTITY_KINDS.flatMap((kind) => entriesOf(coded, kind).flatMap((entry) => report(entry, repeated(entry.value, [])))),
		...coded.statements.flatMap((s) => [
			...report(s, tails(s.value.via), 'that another path ends with', 'the longer path alone'),
			...report(
				s,
				s.value.answers.flatMap(({ id }, index) => (s.value.answers.findIndex((a) => a.id === id) < index ? [['answers', index]] : [])),
			),
		]),
		...same(coded.told, 'told', ({ event, paragraph }) => [event, paragraph]),
		...same(coded.citations, 'citation', ({ outlet, paragraph, on }) => [outlet, paragraph, on]),
		...(['not-speech', 'not-quote'] as const).flatMap((kind) =>
			same(
				coded.asides.filter((aside) => aside.value.kind === kind),
				kind,
				(aside) => aside,
			),
		),
	];
}
