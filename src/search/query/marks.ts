import { tokensOf } from './tokens.ts';

/** A stretch of a text that matched, in UTF-16 units. */
export type Mark = [start: number, end: number];

/** The stretches of a text whose words are among some terms. */
export function marksIn(text: string, terms: ReadonlySet<string>): Mark[] {
	const marks: Mark[] = [];
	for (const { term, start, end } of tokensOf(text).sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = marks.at(-1);
		if (!terms.has(term) || (last !== undefined && end <= last[1])) continue;
		marks.push([start, end]);
	}
	return marks;
}
