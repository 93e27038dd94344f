import { placeAt } from '../../record/place.ts';
import { occurrences } from '../../text/fold.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import type { Check } from './check.ts';
import { paragraphOf } from './source.ts';

/** The printed words of a date, from which it is reckoned or which leave its year out, stand in one of the paragraphs that tell of it. */
export function momentChecks(coded: CodedCorpus): Check[] {
	const check = (
		{ plain, file, article }: Coded<object>,
		path: readonly string[],
		from: string | null,
		paragraphs: readonly number[],
	): Check[] =>
		from === null
			? []
			: [
					{
						kind: 'term',
						article,
						file,
						place: placeAt(plain, [...path, 'from']),
						subject: `words of a date \`${from}\``,
						prove: (source) => {
							const texts = paragraphs.length === 0 ? source.paragraphs : paragraphs.map((p) => paragraphOf(source, p) ?? '');
							return texts.some((text) => occurrences(text, from, 'possessive').length > 0) ? null : 'these words are not there';
						},
					},
				];
	return [
		...coded.citations.flatMap((entry) => check(entry, [], entry.value.from, [entry.value.paragraph])),
		// An occasion may be dated a paragraph earlier: the words may stand anywhere in the text.
		...coded.statements.flatMap((entry) => check(entry, ['said'], entry.value.said.from, [])),
		...coded.events.flatMap((entry) =>
			check(
				entry,
				['happened'],
				entry.value.happened.from,
				coded.told.filter((t) => t.value.event === entry.value.id && t.article === entry.article).map((t) => t.value.paragraph),
			),
		),
	];
}
