import { placeAt } from '../../record/place.ts';
import type { RawRecord } from '../../record/read.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { occurrences, type Range } from '../../text/fold.ts';
import { isQuoted, quotedIn } from '../../text/quote-marks.ts';
import type { Coded, CodedCorpus } from '../coded.ts';
import type { Check } from './check.ts';
import { passageRange } from './passage-range.ts';
import { missing, paragraphOf, type SourceText } from './source.ts';

/** Whether a passage holds the words of a range; a stop or comma at its end may lie outside. */
function holdsWords(text: string, passage: Range, { start, end }: Range): boolean {
	const last = start + text.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
	return passage.start <= start && last <= passage.end;
}

/** Where the passages of a statement lie in one of its paragraphs. */
export function passagesIn(statement: StatementCoded, paragraph: number, text: string): Range[] {
	return statement.passages.flatMap((p) => (p.paragraph === paragraph ? (passageRange(text, p) ?? []) : []));
}

/** Paragraph of a quotation: its own, or the only one in which the passages lie. */
export function quoteParagraph(statement: StatementCoded, index: number): number | null {
	const own = statement.quotes[index]?.paragraph ?? null;
	const paragraphs = new Set(statement.passages.map((p) => p.paragraph));
	return own ?? (paragraphs.size === 1 ? (statement.passages[0]?.paragraph ?? null) : null);
}

function quotationCheck({ value, plain, file, article }: Coded<StatementCoded>, index: number): Check {
	const words = value.quotes[index]?.text ?? '';
	const paragraph = quoteParagraph(value, index);
	return {
		kind: 'quotation',
		article,
		file,
		place: placeAt(plain, ['quotes', index]),
		subject: `quotation \`${words}\` in paragraph ${paragraph ?? 'unknown'}`,
		prove: (source) => {
			if (paragraph === null) return 'the passages lie in several paragraphs and `{p=…}` is missing';
			const text = paragraphOf(source, paragraph);
			if (text === null) return missing(source);
			const found = occurrences(text, words);
			if (found.length === 0) return 'the paragraph does not hold these words';
			const quoted = quotedIn(text);
			const printed = found.filter((range) => isQuoted(quoted, range));
			if (printed.length === 0) return 'the words do not stand in quotation marks there';
			const passages = passagesIn(value, paragraph, text);
			return printed.some((range) => passages.some((passage) => holdsWords(text, passage, range)))
				? null
				: "the words stand outside the statement's passages";
		},
	};
}

function holds(source: SourceText, paragraphs: Iterable<number>, words: string): boolean {
	return [...paragraphs].some((paragraph) => occurrences(paragraphOf(source, paragraph) ?? '', words, 'possessive').length > 0);
}

function termChecks(record: RawRecord, coded: CodedCorpus): Check[] {
	const entries = new Map(coded.statements.map((s) => [s.plain, s]));
	const article = coded.articles.find((a) => a.file === record.file)?.article;
	return record.blocks.flatMap((block): Check[] => {
		if (block.kind === 'heading' || block.kind === 'prose') {
			return block.text.spans
				.filter((span) => span.kind === 'term' && article !== undefined)
				.map((span) => ({
					kind: 'term',
					article: article ?? '',
					file: record.file,
					place: span.place,
					subject: `term \`${span.text}\``,
					prove: (source) =>
						holds(
							source,
							source.paragraphs.keys().map((k) => k + 1),
							span.text,
						)
							? null
							: 'the source text does not hold these words',
				}));
		}
		const entry = block.kind === 'statement' ? entries.get(block.plain) : undefined;
		if (entry === undefined || block.kind !== 'statement') return [];
		const paragraphs = new Set(entry.value.passages.map((p) => p.paragraph));
		const where = [...paragraphs].join(', ');
		return block.body.spans
			.filter((span) => span.kind === 'term')
			.map((span) => ({
				kind: 'term',
				article: entry.article,
				file: record.file,
				place: span.place,
				subject: `term \`${span.text}\` in paragraph ${where}`,
				prove: (source) => (holds(source, paragraphs, span.text) ? null : `paragraph ${where} does not hold these words`),
			}));
	});
}

/** Every quotation in its own paragraph, in quotation marks and inside a passage of its statement; every term in its paragraphs. */
export function quotationChecks(coded: CodedCorpus, records: readonly RawRecord[]): Check[] {
	return [
		...coded.statements.flatMap((entry) => entry.value.quotes.map((_, index) => quotationCheck(entry, index))),
		...records.flatMap((record) => termChecks(record, coded)),
	];
}
