import type { Statement } from '../schema/statement.ts';
import type { Topic } from '../schema/topic.ts';
import { occurrences, type Range } from '../text/fold.ts';
import type { Graph } from './graph.ts';
import { type Place, placesOf } from './voice.ts';

/** Uses of a term in verbatim words, by where their statements stand. */
export interface Uses {
	place: Place;
	count: number;
	statements: Statement[];
}

/** A rival name with the side that uses it by the registry, and who is seen to use it here. */
export interface RivalName {
	/** The side's id, or `author`. */
	side: string;
	term: string;
	lang: string;
	uses: Uses[];
}

const PLACES: readonly Place[] = ['first', 'second', 'first-voices', 'second-voices', 'others', 'authors'];

/** How often a text holds any of the wordings; overlapping finds are one. */
function countIn(text: string, wordings: readonly string[]): number {
	const found: Range[] = wordings.flatMap((w) => occurrences(text, w)).sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	let count = 0;
	for (const range of found) {
		if (range.start >= end) count += 1;
		end = Math.max(end, range.end);
	}
	return count;
}

/** How often a statement's verbatim words hold a term: its quotations, and what is marked as a term or name as printed. */
export function usesIn(statement: Pick<Statement, 'text' | 'spans'>, wordings: readonly string[]): number {
	const folded = wordings.map((w) => w.toLowerCase());
	return statement.spans.reduce((sum, span) => sum + countIn(statement.text.slice(span.start, span.end).toLowerCase(), folded), 0);
}

/** The rival names of a topic, counted over all statements of the corpus. */
export function rivalNames(graph: Graph, topic: Topic): RivalName[] {
	return topic.names.flatMap(({ side, term, lang, synonyms }) => {
		if (side === null) return [];
		const wordings = [term, ...synonyms];
		const found = graph.statements
			.map((statement) => ({ statement, count: usesIn(statement, wordings), places: placesOf(graph, statement) }))
			.filter(({ count }) => count > 0);
		const uses = PLACES.map((place) => {
			const here = found.filter(({ places }) => places.includes(place));
			return { place, count: here.reduce((sum, { count }) => sum + count, 0), statements: here.map(({ statement }) => statement) };
		}).filter(({ count }) => count > 0);
		return [{ side, term, lang, uses }];
	});
}
