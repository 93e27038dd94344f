/** A run of items under one head. */
export interface Under<T> {
	key: string;
	items: T[];
}

/** Groups items under their heads in the order in which the heads first come; items keep their order. */
export function underHeads<T>(items: readonly T[], keyOf: (item: T) => string): Under<T>[] {
	const heads = new Map<string, Under<T>>();
	for (const item of items) {
		const key = keyOf(item);
		const head = heads.get(key);
		if (head === undefined) heads.set(key, { key, items: [item] });
		else head.items.push(item);
	}
	return [...heads.values()];
}
