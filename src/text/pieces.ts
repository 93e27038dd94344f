import { isMarked } from './language-marks.ts';

/** A stretch of verbatim words in a plain text. */
export interface SpanLike {
	start: number;
	end: number;
	kind: 'quote' | 'term' | 'name';
}

/** One piece of a text: plain, or verbatim of a kind; a quotation carries its marks. */
export interface Piece {
	kind: 'plain' | SpanLike['kind'];
	text: string;
}

/** Cuts a text at its spans. The quotation marks beside a quotation go into its piece. */
export function piecesOf(text: string, spans: readonly SpanLike[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const marked = span.kind === 'quote' && isMarked(text, span.start, span.end);
		const start = marked ? span.start - 1 : span.start;
		const end = marked ? span.end + 1 : span.end;
		if (start > at) pieces.push({ kind: 'plain', text: text.slice(at, start) });
		pieces.push({ kind: span.kind, text: text.slice(start, end) });
		at = end;
	}
	if (at < text.length) pieces.push({ kind: 'plain', text: text.slice(at) });
	return pieces;
}
