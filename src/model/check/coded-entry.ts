import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Plain } from '../../record/place.ts';
import type { Coded, CodedCorpus } from './coded.ts';
import { asId, meant, type Nameable } from './meant.ts';
import { kindsAt, type ReferenceKind, sayKinds } from './reference-kinds.ts';
import { zodProblems } from './zod-problems.ts';

type Shape = z.ZodObject;

/** Where the entries of one file go, with what is wrong. */
export interface CodingTarget {
	file: string;
	article: string;
	coded: CodedCorpus;
	problems: VFileMessage[];
	drafts: { without: ReadonlySet<string> } | null;
	/** What the files declare, read by its schema or not. */
	declared: (kind: ReferenceKind) => Nameable[];
}

/** An entry by its schema; null where it does not fit, which is said. */
export function parseEntry<S extends Shape>(
	schema: S,
	collection: string,
	plain: Plain,
	{ file, article, coded, problems, declared }: CodingTarget,
): Coded<z.output<S>> | null {
	const result = schema.safeParse(plain.value);
	if (result.success) return { value: result.data, plain, file, article };
	problems.push(
		...zodProblems(file, plain, result.error, schema, (path, value) => {
			const kinds = kindsAt(collection, path);
			return kinds === null ? null : { expected: `the id of ${sayKinds(kinds)}`, near: meant(value, kinds.flatMap(declared)) };
		}),
	);
	const { id } = plain.value;
	// Whoever names it has its letters right, perhaps.
	if (typeof id === 'string') coded.unread.declared.add(id).add(asId(id));
	for (const word of stringsIn(plain.value)) coded.unread.words.add(word);
	return null;
}

/** Every text of a value, however deep. */
export function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Puts an entry into a list, where there is one. */
export function pushEntry<T>(list: Coded<T>[], entry: Coded<T> | null): void {
	if (entry !== null) list.push(entry);
}
