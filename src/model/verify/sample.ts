/** How many statements are drawn to be held against the source texts. */
const SAMPLE = 30;

/**
 * Draws ids by a seed: the first of them in the order of hashes of seed and id, so that whoever has
 * the seed draws the same, in whatever order the ids come.
 */
export function sampleOf(ids: readonly string[], seed: string, hash: (text: string) => string, count: number = SAMPLE): string[] {
	return ids
		.map((id) => ({ id, rank: hash(`${seed} ${id}`) }))
		.sort((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
		.slice(0, count)
		.map(({ id }) => id);
}
