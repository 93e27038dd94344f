import type { Place } from '../../record/place.ts';
import type { SetAside } from '../../schema/annex.ts';
import type { ArticleCoded } from '../../schema/article.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import type { Range } from '../../text/fold.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Unaccounted } from './check.ts';
import { passageRange } from './passage-range.ts';
import { setAsideRanges } from './set-aside-checks.ts';
import type { SourceText } from './source.ts';

/** A passage of a statement, where it lies in its paragraph. */
export interface PlacedPassage {
	statement: StatementCoded;
	range: Range;
}

/** One paragraph of a source text beside what the record says of it. */
export interface Reading {
	article: ArticleCoded;
	paragraph: number;
	text: string;
	passages: readonly PlacedPassage[];
	/** Names of the outlets that the record has as relays of its statements, or cites in this paragraph. */
	outlets: readonly string[];
	/** Where cues and quotation marks are set aside. */
	asides: readonly (Range & Pick<SetAside, 'kind'>)[];
	/** A finding in this paragraph, at the place of the record that speaks of it first; `words` are those that set it aside. */
	finding(kind: string, text: string, range: Range, words: string | null, lemma?: string | null): Unaccounted;
}

const inside = (outer: Range, range: Range) => outer.start <= range.start && range.end <= outer.end;

/** Whether a range lies inside one of others. */
export function isInside(range: Range, others: readonly Range[]): boolean {
	return others.some((outer) => inside(outer, range));
}

/** Whether a range and any of others have something in common. */
export function isTouched(range: Range, others: readonly Range[]): boolean {
	return others.some((other) => other.start < range.end && range.start < other.end);
}

/** The words around a range, for reports. */
export function context(text: string, { start, end }: Range): string {
	const from = Math.max(0, start - 30);
	const to = Math.min(text.length, end + 30);
	return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Every paragraph of the source texts that are here, furniture left out, beside its record. */
export function readings(coded: CodedCorpus, sources: ReadonlyMap<string, SourceText>): Reading[] {
	return coded.articles.flatMap(({ value: article, file, plain }) => {
		const source = sources.get(article.id);
		if (source === undefined) return [];
		const statements = coded.statements.filter((s) => s.article === article.id);
		const asides = coded.asides.filter((a) => a.article === article.id).map((a) => a.value);
		const carriers = new Set([...statements.flatMap((s) => s.value.via.flat().map((hop) => hop.outlet)), ...article.relays]);
		const outlets = coded.actors.filter((a) => carriers.has(a.value.id)).flatMap(({ value }) => [value.name, ...value.aliases]);
		return source.paragraphs.flatMap((text, index): Reading[] => {
			const paragraph = index + 1;
			if (article.furniture.includes(paragraph)) return [];
			const here = statements.filter((s) => s.value.passages.some((p) => p.paragraph === paragraph));
			const place: Place = here[0]?.plain.place ?? plain.place;
			return [
				{
					article,
					paragraph,
					text,
					passages: here.flatMap(({ value: statement }) =>
						statement.passages.flatMap((p) => {
							const range = p.paragraph === paragraph ? passageRange(text, p) : null;
							return range === null ? [] : [{ statement, range }];
						}),
					),
					outlets,
					asides: asides.flatMap((aside) => {
						const ranges = aside.paragraph === paragraph ? setAsideRanges(text, aside) : [];
						return typeof ranges === 'string' ? [] : ranges.map((range) => ({ ...range, kind: aside.kind }));
					}),
					finding: (kind, says, { start, end }, words, lemma = null) => ({
						file,
						place,
						kind,
						text: `paragraph ${paragraph}: ${says}`,
						printed: { article: article.id, paragraph, start, end, words, lemma },
					}),
				},
			];
		});
	});
}
