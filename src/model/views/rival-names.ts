import type { Statement } from '../../schema/statement.ts';
import type { Topic } from '../../schema/topic.ts';
import { occurrences, type Range } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Graph } from '../link/graph.ts';
import { type PagePlace, pagePlacesOf } from '../link/voice.ts';

/** Uses of a term in verbatim words, by where their statements stand. */
export interface Uses {
	place: PagePlace;
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

const PLACES: readonly PagePlace[] = ['first', 'second', 'first-voices', 'second-voices', 'others', 'authors'];

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

/** Verbatim stretches in lower case: every term of every topic looks through them. */
const verbatim = new WeakMap<object, string[]>();

function verbatimOf(statement: Pick<Statement, 'text' | 'spans'>): string[] {
	const before = verbatim.get(statement);
	if (before !== undefined) return before;
	const stretches = statement.spans.map(({ start, end }) => statement.text.slice(start, end).toLowerCase());
	verbatim.set(statement, stretches);
	return stretches;
}

/** A wording in lower case, and its longest word: what lacks that is passed over cheaply. */
function sought(wording: string): { wording: string; longest: string } {
	const folded = wording.toLowerCase();
	return { wording: folded, longest: wordsOf(folded).reduce((a, b) => (b.length > a.length ? b : a), '') };
}

/** How often a statement's verbatim words hold a term: its quotations, and what is marked as a term or name as printed. */
export function usesIn(statement: Pick<Statement, 'text' | 'spans'>, wordings: readonly string[]): number {
	return count(statement, wordings.map(sought));
}

function count(statement: Pick<Statement, 'text' | 'spans'>, wordings: readonly ReturnType<typeof sought>[]): number {
	return verbatimOf(statement).reduce((sum, text) => {
		const possible = wordings.filter(({ longest }) => text.includes(longest));
		return possible.length === 0
			? sum
			: sum +
					countIn(
						text,
						possible.map(({ wording }) => wording),
					);
	}, 0);
}

/** The rival names of a topic, counted over all statements of the corpus. */
export function rivalNames(graph: Graph, topic: Topic): RivalName[] {
	return topic.names.flatMap(({ side, term, lang, synonyms }) => {
		if (side === null) return [];
		const wordings = [term, ...synonyms].map(sought);
		const found = graph.statements.map((statement) => ({ statement, uses: count(statement, wordings) })).filter(({ uses }) => uses > 0);
		const uses = PLACES.map((place) => {
			const here = found.filter(({ statement }) => pagePlacesOf(graph, statement).includes(place));
			return { place, count: here.reduce((sum, { uses }) => sum + uses, 0), statements: here.map(({ statement }) => statement) };
		}).filter((use) => use.count > 0);
		return [{ side, term, lang, uses }];
	});
}

/** A term as one place uses it; `use` null where nobody is quoted with it. */
export interface TermOf {
	name: RivalName;
	use: Uses | null;
}

/** The terms under whoever is quoted with them; one that nobody is quoted with under the side that the registry gives. */
export function termsBy(names: readonly RivalName[], places: readonly PagePlace[], registered: string): TermOf[] {
	return names.flatMap((name): TermOf[] => {
		const uses = name.uses.filter((use) => places.includes(use.place));
		if (uses.length > 0) return uses.map((use) => ({ name, use }));
		return name.uses.length === 0 && name.side === registered ? [{ name, use: null }] : [];
	});
}
