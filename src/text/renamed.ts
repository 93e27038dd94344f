/** The query of an address with every id of before as it is now; null where it holds none. `actor:id` keeps its kind. */
export function withNewIds(search: string, renamed: Readonly<Record<string, string>>): string | null {
	const query = new URLSearchParams(search);
	let found = false;
	for (const [name, value] of [...query]) {
		const [, kind = '', id = ''] = /^([a-z]+:)?(.*)$/s.exec(value) ?? [];
		const now = Object.hasOwn(renamed, id) ? renamed[id] : undefined;
		if (now === undefined) continue;
		query.set(name, kind + now);
		found = true;
	}
	return found ? `?${query.toString().replaceAll('%3A', ':')}` : null;
}
