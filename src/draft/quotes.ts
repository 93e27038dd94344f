import type { Range } from '../text/fold.ts';
import { type Quoted, quotedIn } from '../text/quote-marks.ts';
import { countWords } from '../text/words.ts';

/** The quotations of a paragraph that stand by themselves, and how many lie inside one. */
export interface Quotes {
	outer: readonly Quoted[];
	nested: readonly Quoted[];
}

/** Reads the quotation marks of a paragraph; whole words only. */
export function quotesOf(text: string): Quotes {
	const all = quotedIn(text).filter((q) => countWords(text.slice(q.start, q.end)) > 0);
	return { outer: all.filter((q) => !q.nested), nested: all.filter((q) => q.nested) };
}

/** A quotation's words without the comma or stop that only the sentence around it needs. */
export function trimmedQuotation(text: string, { start, end }: Range): string {
	return text
		.slice(start, end)
		.trim()
		.replace(/[,;]$/u, '')
		.replace(/(?<!\.)\.$/u, '');
}

const touches = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** Quotations that have words of a range. */
export function quotesIn({ outer }: Quotes, range: Range): Quoted[] {
	return outer.filter((q) => touches(q, range));
}
