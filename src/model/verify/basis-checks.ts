import { placeAt } from '../../record/place.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { occurrences } from '../../text/fold.ts';
import { BEARINGS, type Bearing } from '../../vocabulary.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import type { Check } from './check.ts';
import { holdsWords, onlyParagraph, passagesIn } from './quotation-checks.ts';
import { missing, paragraphOf } from './source.ts';

function basisCheck({ value, plain, file, article }: Coded<StatementCoded>, field: Bearing, index: number): Check[] {
	const { words = null, paragraph: own = null } = value[field][index] ?? {};
	if (words === null) return [];
	const paragraph = own ?? onlyParagraph(value);
	return [
		{
			kind: 'basis',
			article,
			file,
			place: placeAt(plain, [field, index, 'words']),
			subject: `basis \`${words}\` in paragraph ${paragraph ?? 'unknown'}`,
			prove: (source) => {
				if (paragraph === null) return 'the passages lie in several paragraphs and `p=…` is missing';
				const text = paragraphOf(source, paragraph);
				if (text === null) return missing(source);
				const [found, ...more] = occurrences(text, words);
				if (found === undefined) return 'the paragraph does not hold these words';
				if (more.length > 0) return `the words occur ${more.length + 1} times in the paragraph`;
				const passages = passagesIn(value, paragraph, text);
				return passages.some((passage) => holdsWords(text, passage, found)) ? null : "the words stand outside the statement's passages";
			},
		},
	];
}

/** The words that each answer to an issue rests on: once in their paragraph, inside a passage of their statement. */
export function basisChecks(coded: CodedCorpus): Check[] {
	return coded.statements.flatMap((entry) =>
		BEARINGS.flatMap((field) => entry.value[field].flatMap((_, index) => basisCheck(entry, field, index))),
	);
}
