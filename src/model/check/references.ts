import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import { ENTITY_KINDS, type EntityKind } from '../../vocabulary.ts';
import { AUTHOR, entriesOf, idsByKind } from '../link/entity-index.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { problemAt } from './finding.ts';
import { meant, type Nameable, nameable } from './meant.ts';
import { REFERENCES, type ReferenceKind, sayKinds } from './reference-kinds.ts';

/** The registry that declares a kind; the others stand in records. */
const REGISTRY = { actor: 'actors', topic: 'topics', issue: 'issues', side: 'corpus' } as const;

type Found = { path: (string | number)[]; value: string };

function follow(value: unknown, pattern: readonly string[], path: (string | number)[] = []): Found[] {
	const [key, ...rest] = pattern;
	if (key === undefined) return typeof value === 'string' ? [{ path, value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (key === '*') return Array.isArray(value) ? value.flatMap((item, index) => follow(item, rest, [...path, index])) : [];
	return follow((value as Record<string, unknown>)[key], rest, [...path, key]);
}

function entriesIn(coded: CodedCorpus, collection: string): readonly Coded<object>[] {
	if (collection === 'corpus') return coded.corpus === null ? [] : [coded.corpus];
	return coded[collection as 'statements'];
}

/** Whether a kind's entries could not all be read, so that a name may well lead to one of them. */
function isUnread(coded: CodedCorpus, kind: ReferenceKind): boolean {
	const registry = kind in REGISTRY ? REGISTRY[kind as keyof typeof REGISTRY] : null;
	if (kind === 'side' && coded.corpus === null) return true;
	return registry === null ? coded.unread.record : coded.unread.registries.has(registry);
}

/** The ids that a person may write in each field of a registry or of front matter, for editors to offer. */
export function knownIds(coded: CodedCorpus): Record<string, Record<string, string[]>> {
	const ids = new Map<ReferenceKind, Iterable<string>>([...idsByKind(coded), ['side', coded.corpus?.value.sides.map((s) => s.id) ?? []]]);
	const of = (collection: string) =>
		Object.fromEntries(
			Object.entries(REFERENCES[collection] ?? {}).map(([field, kinds]) => [field, kinds.flatMap((kind) => [...(ids.get(kind) ?? [])])]),
		);
	return { article: of('articles'), actors: of('actors'), topics: of('topics'), issues: of('issues'), corpus: of('corpus') };
}

/** A name of a thing where it stands, with the other names of the list that holds it. */
export interface Naming {
	entry: Coded<object>;
	path: (string | number)[];
	beside: string[];
}

/** Every place that names a thing. The actor of a side is named where the side is. */
export function namingsOf(coded: CodedCorpus, kind: EntityKind, id: string): Naming[] {
	const isSide = kind === 'actor' && coded.corpus?.value.sides.some((side) => side.id === id) === true;
	return Object.entries(REFERENCES).flatMap(([collection, fields]) =>
		Object.entries(fields)
			.filter(([, kinds]) => kinds.includes(kind) || (isSide && kinds.includes('side')))
			.flatMap(([field]) =>
				entriesIn(coded, collection).flatMap((entry) => {
					const found = follow(entry.value, field.split('.'));
					return found
						.filter(({ value }) => value === id)
						.map(({ path }) => {
							const list = path.slice(0, -1).join('.');
							const isList = typeof path.at(-1) === 'number';
							const beside = isList ? found.filter((one) => one.path.slice(0, -1).join('.') === list).map(({ value }) => value) : [];
							return { entry, path, beside };
						});
				}),
			),
	);
}

/** What can be named in a corpus, by kind. */
function nameables(coded: CodedCorpus): ReadonlyMap<ReferenceKind, readonly Nameable[]> {
	const all = (entries: readonly object[]) => entries.map(nameable).filter((one) => one !== null);
	const voices = [...(idsByKind(coded).get('actor') ?? [])].map((id) => ({ id }));
	return new Map<ReferenceKind, Nameable[]>([
		...ENTITY_KINDS.map((kind): [ReferenceKind, Nameable[]] => [kind, all(entriesOf(coded, kind).map((e) => e.value))]),
		['actor', all([...coded.actors.map((e) => e.value), ...voices])],
		['side', all(coded.corpus?.value.sides ?? [])],
	]);
}

/** Every name that leads nowhere, with the one that was meant where it can be told. */
export function checkReferences(coded: CodedCorpus): VFileMessage[] {
	const named = nameables(coded);
	const ids = new Map([...named].map(([kind, list]) => [kind, new Set(list.map(({ id }) => id))]));
	const meantNames = new Map<string, string | null>();
	const near = (value: string, kinds: readonly ReferenceKind[]) => {
		const key = `${kinds.join(' ')} ${value}`;
		const known = meantNames.get(key);
		if (known !== undefined) return known;
		const found = meant(
			value,
			kinds.flatMap((kind) => named.get(kind) ?? []),
		);
		meantNames.set(key, found);
		return found;
	};
	return Object.entries(REFERENCES).flatMap(([collection, fields]) =>
		Object.entries(fields).flatMap(([field, kinds]) => {
			const pattern = field.split('.');
			return entriesIn(coded, collection).flatMap((entry) =>
				follow(entry.value, pattern).flatMap(({ path, value }) => {
					if (value === AUTHOR && (field === 'speakers.*' || field === 'names.*.side')) return [];
					if (kinds.some((kind) => ids.get(kind)?.has(value) || isUnread(coded, kind)) || coded.unread.declared.has(value)) return [];
					return [problemAt(entry, path, 'reference-unknown', shown(value), `${sayKinds(kinds)} that is declared`, near(value, kinds))];
				}),
			);
		}),
	);
}
