import { placeAt } from '../../record/place.ts';
import { isWhole } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Check, CheckKind } from './check.ts';
import type { SourceText } from './source.ts';

/** What front matter says of the source text: its hash, its size, its title. */
export function articleChecks(coded: CodedCorpus): Check[] {
	return coded.articles.flatMap(({ value, plain, file }) => {
		const check = (kind: CheckKind, field: string, subject: string, prove: (source: SourceText) => string | null): Check => ({
			kind,
			article: value.id,
			file,
			place: placeAt(plain, [field]),
			subject,
			prove,
		});
		const { title } = value;
		return [
			check('hash', 'sourceHash', `SHA-256 \`${value.sourceHash.slice(0, 12)}…\``, ({ hash }) =>
				hash === value.sourceHash ? null : `the source text's is \`${hash}\``,
			),
			check('words', 'words', `${value.words} words`, ({ text }) => {
				const words = countWords(text);
				return words === value.words ? null : `the source text has ${words}`;
			}),
			check('paragraphs', 'paragraphs', `${value.paragraphs} paragraphs`, ({ paragraphs }) =>
				paragraphs.length === value.paragraphs ? null : `the source text has ${paragraphs.length}`,
			),
			...(title === null
				? []
				: [
						check('title', 'title', `title \`${title}\``, ({ paragraphs }) =>
							paragraphs.some((paragraph) => isWhole(paragraph, title)) ? null : 'no paragraph is this title',
						),
					]),
		];
	});
}
