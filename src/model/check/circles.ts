/** One name of each circle that names run in, each leading to its next: the first that comes round again. */
export function circlesIn(names: readonly string[], next: (name: string) => string | null): string[] {
	const followed = new Set<string>();
	return names.flatMap((name) => {
		const path = new Set<string>();
		let here: string | null = name;
		while (here !== null && !followed.has(here)) {
			followed.add(here);
			path.add(here);
			here = next(here);
		}
		return here !== null && path.has(here) ? [here] : [];
	});
}
