import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a misspelt name, or null where none is near enough to be meant. */
export function nearest(name: string, candidates: Iterable<string>): string | null {
	const limit = Math.max(1, Math.min(4, Math.floor((name.length + 1) / 3)));
	let best: string | null = null;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
		const d = distance(name.toLowerCase(), candidate.toLowerCase());
		if (d < bestDistance) {
			best = candidate;
			bestDistance = d;
		}
	}
	return best;
}

/** Values in backticks, joined as a reader would say them: `a`, `b` or `c`. */
export function oneOf(values: readonly string[]): string {
	const quoted = values.map((v) => `\`${v}\``);
	return quoted.length < 2 ? (quoted[0] ?? 'nothing') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
