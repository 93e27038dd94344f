import { placeAt } from '../../record/place.ts';
import type { CodedMoment } from '../../schema/common.ts';
import { occurrences } from '../../text/fold.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import type { Unaccounted } from './check.ts';
import { paragraphOf, type SourceText } from './source.ts';

/** A day and its month as a language prints them: *July 28* and *28 July*, *28 июля*, *7月28日*. */
function printed(day: string, language: string): string[] {
	const variants = language === 'en' ? ['en-US', 'en-GB'] : [language];
	const said = variants.map((one) => new Intl.DateTimeFormat(one, { month: 'long', day: 'numeric', timeZone: 'UTC' }));
	return said.map((format) => format.format(Date.parse(`${day}T00:00:00Z`)));
}

/** A paragraph without what stands in brackets: the days of reports cited are no days of speech. */
const uncited = (paragraph: string) => paragraph.replace(/\([^()]*\)/g, ' ');

/**
 * Dates of one day that are inferred, without `from`, though a paragraph that tells of them prints day and month: pages
 * would put in brackets what the article prints.
 */
export function uncoveredDays(coded: CodedCorpus, sources: ReadonlyMap<string, SourceText>): Unaccounted[] {
	const languages = new Map(coded.articles.map((a) => [a.value.id, a.value.language]));
	const find = (
		{ plain, file, article }: Coded<object>,
		field: string,
		moment: CodedMoment,
		paragraphs: readonly number[],
	): Unaccounted[] => {
		const source = sources.get(article);
		const { value, basis, from } = moment;
		if (source === undefined || basis !== 'inferred' || from !== null || value === null || !/^\d{4}-\d\d-\d\d$/.test(value)) return [];
		const texts = paragraphs.map((paragraph) => uncited(paragraphOf(source, paragraph) ?? ''));
		const words = printed(value, languages.get(article) ?? 'en').find((one) => texts.some((text) => occurrences(text, one).length > 0));
		if (words === undefined) return [];
		return [{ file, place: placeAt(plain, [field, 'value']), kind: 'day', text: `\`${words}\` is printed: \`from="${words}"\`` }];
	};
	return [
		...coded.statements.flatMap((entry) =>
			find(entry, 'said', entry.value.said, [...new Set(entry.value.passages.map((p) => p.paragraph))]),
		),
		...coded.events.flatMap((entry) => {
			const told = coded.told.filter((t) => t.article === entry.article && t.value.event === entry.value.id);
			return find(
				entry,
				'happened',
				entry.value.happened,
				told.map((t) => t.value.paragraph),
			);
		}),
	];
}
