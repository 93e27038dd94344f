import { occurrences, type Range } from '../../text/fold.ts';
import { quotedIn } from '../../text/quote-marks.ts';
import { wordRanges } from '../../text/words.ts';
import type { Unaccounted } from './check.ts';
import { printedCitations } from './printed-citations.ts';
import { quoteParagraph } from './quotation-checks.ts';
import { isInside, isTouched, type Reading } from './reading.ts';

/** Where a paragraph prints what its statements quote as speech. */
export function speechIn({ text, paragraph, passages }: Pick<Reading, 'text' | 'paragraph' | 'passages'>): Range[] {
	const statements = new Set(passages.map((p) => p.statement));
	return [...statements].flatMap((s) =>
		s.quotes.flatMap((q, index) => (quoteParagraph(s, index) === paragraph ? occurrences(text, q.text) : [])),
	);
}

function termsIn({ text, passages }: Reading): Range[] {
	const statements = new Set(passages.map((p) => p.statement));
	return [...statements].flatMap((s) =>
		s.spans.filter((span) => span.kind === 'term').flatMap((span) => occurrences(text, s.text.slice(span.start, span.end), 'possessive')),
	);
}

/** Whether ranges hold every word between two marks. */
function holdWords(text: string, quoted: Range, ranges: readonly Range[]): boolean {
	const words = wordRanges(text.slice(quoted.start, quoted.end)).map((w) => ({ start: w.start + quoted.start, end: w.end + quoted.start }));
	return words.length > 0 && words.every((word) => isInside(word, ranges));
}

/** Quotations of a paragraph that are neither speech, nor a term, nor set aside; and marks that nothing closes. */
export function uncoveredQuotes(reading: Reading): Unaccounted[] {
	const { text } = reading;
	const speech = speechIn(reading);
	const other = [...termsIn(reading), ...reading.asides.filter((a) => a.kind === 'not-quote')];
	// An outlet whose name is printed in marks is cited, not quoted.
	const cited = printedCitations(text, reading.article.language);
	const isOutlet = (quoted: Range) => cited.some((c) => isInside(quoted, [c]) && c.outlet === text.slice(quoted.start, quoted.end));
	return quotedIn(text)
		.filter((quoted) => !isOutlet(quoted))
		.filter((quoted) => !isTouched(quoted, speech) && !holdWords(text, quoted, other))
		.map((quoted) =>
			reading.finding(
				'quotation-mark',
				`quotation \`${text.slice(quoted.start, quoted.end)}\`${quoted.open ? ', which no mark closes' : ''}`,
				quoted,
				text.slice(quoted.start, quoted.end).replaceAll('"', '“'),
			),
		);
}
