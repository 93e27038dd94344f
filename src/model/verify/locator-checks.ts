import { type Place, placeAt } from '../../record/place.ts';
import { occurrences } from '../../text/fold.ts';
import { lengthOf } from '../../text/length.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Check } from './check.ts';
import { nearestText } from './nearest-text.ts';
import { type Locator, locate } from './passage-range.ts';
import { missing, paragraphOf, type SourceText } from './source.ts';

/** Words that a locator may have on each side. */
const MOST_WORDS = 4;

/** Where first words stand more than once in the whole text and could be longer: a link would mark the first place. */
function elsewhere(source: SourceText, start: string): string | null {
	const { count, unit, limit } = lengthOf(start);
	if ((unit === 'word' ? start.split(' ').length : count) >= limit(MOST_WORDS)) return null;
	const times = occurrences(source.text, start).length;
	return times > 1 ? `\`${start}\` occurs ${times} times in the text, and links mark the first: lengthen it` : null;
}

function locatorCheck(article: string, file: string, place: Place, paragraph: number, locator: Locator): Check {
	const words = locator.start === locator.end ? locator.start : `${locator.start} … ${locator.end}`;
	return {
		kind: 'locator',
		article,
		file,
		place,
		subject: `locator \`${words}\` in paragraph ${paragraph}`,
		prove: (source) => {
			const text = paragraphOf(source, paragraph);
			if (text === null) return missing(source);
			const range = locate(text, locator);
			if (typeof range !== 'string') return elsewhere(source, locator.start);
			const absent = [locator.start, locator.end].find((side) => occurrences(text, side).length === 0);
			return absent === undefined ? range : range + nearestText(source, paragraph, absent);
		},
	};
}

/** Article in whose paragraphs a side of an inconsistency stands: its own, that of the statement, or where the event is told. */
function articleOf(coded: CodedCorpus, id: string, record: string): string {
	if (coded.articles.some((a) => a.value.id === id)) return id;
	const statement = coded.statements.find((s) => s.value.id === id);
	if (statement !== undefined) return statement.article;
	const told = coded.told.filter((t) => t.value.event === id).map((t) => t.article);
	return told.includes(record) ? record : (told[0] ?? record);
}

/** Every passage that a record names by its first and last words. */
export function locatorChecks(coded: CodedCorpus): Check[] {
	return [
		...coded.statements.flatMap(({ value, plain, file, article }) =>
			value.passages.map((passage, index) => locatorCheck(article, file, placeAt(plain, ['passages', index]), passage.paragraph, passage)),
		),
		...coded.inconsistencies.flatMap(({ value, plain, file, article }) =>
			value.between.flatMap(({ id, paragraph, start, end }, index) =>
				paragraph === null || start === null || end === null
					? []
					: [locatorCheck(articleOf(coded, id, article), file, placeAt(plain, ['between', index]), paragraph, { start, end })],
			),
		),
	];
}
