import { occurrences } from './fold.ts';
import { type Piece, piecesOf, type SpanLike } from './pieces.ts';

/** A piece of a text cut where words in it are marked. */
export interface MarkedPiece {
	kind: Piece['kind'];
	parts: { text: string; marked: boolean }[];
}

/** The pieces of a text, with words marked in the first quotation that holds them; nothing is marked outside quotations. */
export function markedIn(text: string, spans: readonly SpanLike[], words: string | null): MarkedPiece[] {
	let open = words !== null;
	return piecesOf(text, spans).map(({ kind, text: piece }): MarkedPiece => {
		const [found] = open && kind === 'quote' && words !== null ? occurrences(piece, words) : [];
		if (found === undefined) return { kind, parts: [{ text: piece, marked: false }] };
		open = false;
		const parts = [
			{ text: piece.slice(0, found.start), marked: false },
			{ text: piece.slice(found.start, found.end), marked: true },
			{ text: piece.slice(found.end), marked: false },
		];
		return { kind, parts: parts.filter((part) => part.text !== '') };
	});
}
