import type { VFileMessage } from 'vfile-message';
import type { Coded, CodedCorpus } from './coded.ts';
import { problemsOf, when } from './finding.ts';

/** Paragraph numbers beyond the end of the article. */
export function checkParagraphs(coded: CodedCorpus): VFileMessage[] {
	const lengths = new Map(coded.articles.map((a) => [a.value.id, a.value.paragraphs]));
	const home = new Map(coded.statements.map((s) => [s.value.id, s.article]));
	const beyond = (entry: Coded<object>, path: PropertyKey[], paragraph: number | null, article = entry.article): VFileMessage[] => {
		const length = lengths.get(article);
		const found = paragraph !== null && length !== undefined && paragraph > length;
		return problemsOf(entry, when(found, path, 'paragraph-unknown', `paragraph ${paragraph}`, `1 to ${length}`));
	};
	return [
		...coded.statements.flatMap((e) => e.value.passages.flatMap((p, index) => beyond(e, ['passages', index, 'paragraph'], p.paragraph))),
		...coded.citations.flatMap((e) => beyond(e, ['paragraph'], e.value.paragraph)),
		...coded.told.flatMap((e) => beyond(e, ['paragraph'], e.value.paragraph)),
		...coded.asides.flatMap((e) => beyond(e, ['paragraph'], e.value.paragraph)),
		...coded.articles.flatMap((e) => e.value.furniture.flatMap((p, index) => beyond(e, ['furniture', index], p))),
		...coded.inconsistencies.flatMap((e) =>
			e.value.between.flatMap((b, index) => {
				// An event is told in several articles, so its paragraph is nobody's in particular.
				const article = home.get(b.id) ?? (lengths.has(b.id) ? b.id : '');
				return beyond(e, ['between', index, 'paragraph'], b.paragraph, article);
			}),
		),
	];
}
