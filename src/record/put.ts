import type { Place, Plain } from './place.ts';

/** Writes a value under a dotted path, with its place. */
export function put(plain: Plain, path: string, value: unknown, place: Place): void {
	const keys = path.split('.');
	let here: Record<string, unknown> = plain.value;
	keys.slice(0, -1).forEach((key, index) => {
		const next = here[key];
		if (typeof next === 'object' && next !== null) here = next as Record<string, unknown>;
		else {
			const fresh: Record<string, unknown> = /^\d+$/.test(keys[index + 1] ?? '') ? ([] as unknown as Record<string, unknown>) : {};
			here[key] = fresh;
			here = fresh;
		}
	});
	here[keys.at(-1) ?? ''] = value;
	if (!plain.places.has(path)) plain.places.set(path, place);
}

/** How many items the list under a path has. */
export function lengthAt(plain: Plain, path: string): number {
	const list = plain.value[path];
	return Array.isArray(list) ? list.length : 0;
}

/** Whether a field or the first of its list has been written, in whatever spelling: `by=a` is the first of `::by[a, b]`. */
export function isGiven(plain: Plain, path: string): boolean {
	return plain.places.has(path) || plain.places.has(`${path}.0`);
}

/** The field that a dotted path begins with. */
export function fieldOf(path: string): string {
	return path.split('.', 1)[0] ?? path;
}
