import type { Statement } from '../../schema/statement.ts';
import { passageRange } from '../verify/passage-range.ts';

/** A stretch of a source text that lies in the same passages from end to end. */
export interface MarkedStretch {
	text: string;
	/** Statements in whose passages it lies. */
	statements: readonly string[];
	/** Statements of which a passage begins here; `anchor` where it is the first of theirs, to which links lead. */
	begins: readonly { statement: string; anchor: boolean }[];
}

/** One paragraph of a source text with the passages of the record. */
export interface MarkedParagraph {
	number: number;
	stretches: MarkedStretch[];
}

interface Marked {
	statement: string;
	start: number;
	end: number;
	anchor: boolean;
}

/** The passages of a paragraph that can be found in it. */
function passagesIn(text: string, number: number, statements: readonly Pick<Statement, 'id' | 'passages'>[]): Marked[] {
	return statements.flatMap(({ id, passages }) =>
		passages.flatMap((passage, index) => {
			const range = passage.paragraph === number ? passageRange(text, passage) : null;
			return range === null ? [] : [{ statement: id, ...range, anchor: index === 0 }];
		}),
	);
}

/** A source text paragraph by paragraph, cut where a passage begins or ends: nothing of it is lost, nothing added. */
export function markedText(paragraphs: readonly string[], statements: readonly Pick<Statement, 'id' | 'passages'>[]): MarkedParagraph[] {
	return paragraphs.map((text, index) => {
		const passages = passagesIn(text, index + 1, statements);
		const cuts = [...new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
		const stretches = cuts.slice(0, -1).map((from, nth): MarkedStretch => {
			const to = cuts[nth + 1] ?? text.length;
			return {
				text: text.slice(from, to),
				statements: passages.filter((p) => p.start <= from && to <= p.end).map((p) => p.statement),
				begins: passages.filter((p) => p.start === from).map(({ statement, anchor }) => ({ statement, anchor })),
			};
		});
		return { number: index + 1, stretches };
	});
}
