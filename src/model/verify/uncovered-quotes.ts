import { occurrences, type Range } from '../../text/fold.ts';
import { quotedIn } from '../../text/quote-marks.ts';
import type { Finding } from './check.ts';
import { quoteParagraph } from './quotation-checks.ts';
import type { Reading } from './reading.ts';

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

const touch = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** Quotations of a paragraph that are neither speech, nor a term, nor set aside; and marks that nothing closes. */
export function uncoveredQuotes(reading: Reading): Finding[] {
	const { text } = reading;
	const accounted = [...speechIn(reading), ...termsIn(reading), ...reading.asides.filter((a) => a.kind === 'not-quote')];
	return quotedIn(text)
		.filter((quoted) => !accounted.some((range) => touch(range, quoted)))
		.map((quoted) =>
			reading.finding(
				'quotation-mark',
				`quotation \`${text.slice(quoted.start, quoted.end)}\`${quoted.open ? ', which no mark closes' : ''}`,
			),
		);
}
