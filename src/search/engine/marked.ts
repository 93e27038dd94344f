import type { ThingField } from '../format/kinds.ts';
import { type Mark, marksIn } from '../query/marks.ts';
import type { SearchStore } from '../reader/store.ts';
import type { ReadWord } from './run.ts';

/** A text with what matched in it. */
export interface Marked {
	text: string;
	marks: Mark[];
}

/** The terms that some words of a query mean. */
export function termsOf(store: SearchStore, words: readonly ReadWord[]): Set<string> {
	return new Set(words.flatMap((word) => word.meanings.map(({ term }) => store.terms[term] ?? '')));
}

/** That of some texts in which most of the terms are, marked. */
export function bestMarked(texts: readonly string[], terms: ReadonlySet<string>): Marked | null {
	const marked = texts.map((text) => ({ text, marks: marksIn(text, terms) }));
	return (
		marked.filter((m) => m.marks.length > 0).sort((a, b) => b.marks.length - a.marks.length || a.text.length - b.text.length)[0] ?? null
	);
}

/** The text of a thing's field in which most of the terms are, marked. */
export function nameIn(store: SearchStore, thing: number, field: ThingField, terms: ReadonlySet<string>): Marked | null {
	return bestMarked(store.texts(thing, field), terms);
}
