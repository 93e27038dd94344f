import { nearest } from '../../text/near.ts';

/** A thing that can be named, and what people call it. */
export interface Nameable {
	id: string;
	names: string[];
}

/** A text as an id would spell it: `Ada Brandt` is `ada-brandt`. Empty where it has no letter of the Latin script. */
export function asId(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(strings);
	if (typeof value !== 'object' || value === null) return [];
	const { name, term } = value as { name?: unknown; term?: unknown };
	return [...strings(name), ...strings(term)];
}

/** What an entry of a registry or record is called, as it stands in its file; null where it has no id. */
export function nameable(entry: object): Nameable | null {
	const { id, name, label, shortLabel, aliases, names } = entry as Record<string, unknown>;
	return typeof id === 'string' ? { id, names: [name, label, shortLabel, aliases, names].flatMap(strings) } : null;
}

/** The id that somebody meant who wrote something else: the same in other letters, that of whoever is called so, or the nearest. */
export function meant(written: string, among: readonly Nameable[]): string | null {
	const slug = asId(written);
	const same = among.find(({ id }) => id === slug);
	if (same !== undefined) return same.id;
	const fold = (text: string) => text.normalize('NFKC').toLowerCase();
	const called = among.filter(({ names }) => names.some((one) => fold(one) === fold(written) || (slug !== '' && asId(one) === slug)));
	const [only, ...more] = new Set(called.map(({ id }) => id));
	if (only !== undefined && more.length === 0) return only;
	return nearest(
		slug === '' ? written : slug,
		among.map(({ id }) => id),
	);
}
