import { placeAt } from '../../record/place.ts';
import type { RawSpan } from '../../record/prose.ts';
import type { RawRecord } from '../../record/read.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { occurrences, type Range } from '../../text/fold.ts';
import { isInQuotes, quotedIn } from '../../text/quote-marks.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import type { Check } from './check.ts';
import { nearestText } from './nearest-text.ts';
import { passageRange } from './passage-range.ts';
import { missing, paragraphOf } from './source.ts';

/** Whether a passage holds the words of a range; a stop or comma at its end may lie outside. */
export function holdsWords(text: string, passage: Range, { start, end }: Range): boolean {
	const last = start + text.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
	return passage.start <= start && last <= passage.end;
}

/** Where the passages of a statement lie in one of its paragraphs. */
export function passagesIn(statement: StatementCoded, paragraph: number, text: string): Range[] {
	return statement.passages.flatMap((p) => (p.paragraph === paragraph ? (passageRange(text, p) ?? []) : []));
}

/** The paragraph in which all passages of a statement lie; null where they lie in several. */
export function onlyParagraph({ passages }: Pick<StatementCoded, 'passages'>): number | null {
	const [first, ...more] = new Set(passages.map((p) => p.paragraph));
	return more.length === 0 ? (first ?? null) : null;
}

/** Paragraph of a quotation: its own, or the only one in which the passages lie. */
export function quoteParagraph(statement: StatementCoded, index: number): number | null {
	return statement.quotes[index]?.paragraph ?? onlyParagraph(statement);
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
			if (found.length === 0) return `the paragraph does not hold these words${nearestText(source, paragraph, words)}`;
			const quoted = quotedIn(text);
			const printed = found.filter((range) => isInQuotes(quoted, range));
			if (printed.length === 0) return 'the words do not stand in quotation marks there';
			const passages = passagesIn(value, paragraph, text);
			return printed.some((range) => passages.some((passage) => holdsWords(text, passage, range)))
				? null
				: "the words stand outside the statement's passages";
		},
	};
}

/** A term in prose may stand anywhere in the source text; one of a statement in the paragraphs of its passages. */
function termCheck(file: string, article: string, span: RawSpan, paragraphs: readonly number[] | null): Check {
	const where = paragraphs === null ? '' : ` in paragraph ${paragraphs.join(', ')}`;
	return {
		kind: 'term',
		article,
		file,
		place: span.place,
		subject: `term \`${span.text}\`${where}`,
		prove: (source) => {
			const texts = paragraphs === null ? source.paragraphs : paragraphs.map((p) => paragraphOf(source, p) ?? '');
			return texts.some((text) => occurrences(text, span.text, 'possessive').length > 0) ? null : 'these words are not there';
		},
	};
}

function termChecks(record: RawRecord, coded: CodedCorpus): Check[] {
	const statements = new Map(coded.statements.filter((s) => s.file === record.file).map((s) => [s.value.id, s]));
	const article = coded.articles.find((a) => a.file === record.file)?.value.id ?? '';
	return record.blocks.flatMap((block): Check[] => {
		const terms = 'text' in block ? block.text.spans : 'body' in block ? block.body.spans : [];
		const statement = 'plain' in block ? statements.get(String(block.plain.value['id'])) : undefined;
		const paragraphs = statement === undefined ? null : [...new Set(statement.value.passages.map((p) => p.paragraph))];
		return terms.filter((span) => span.kind === 'term').map((span) => termCheck(record.file, article, span, paragraphs));
	});
}

/** Every quotation in its own paragraph, in quotation marks and inside a passage of its statement; every term in its paragraphs. */
export function quotationChecks(coded: CodedCorpus, records: readonly RawRecord[]): Check[] {
	return [
		...coded.statements.flatMap((entry) => entry.value.quotes.map((_, index) => quotationCheck(entry, index))),
		...records.flatMap((record) => termChecks(record, coded)),
	];
}
