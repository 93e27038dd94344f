import { placeAt } from '../../record/place.ts';
import type { SetAside } from '../../schema/annex.ts';
import { occurrences, type Range } from '../../text/fold.ts';
import { isInQuotes, quotedIn } from '../../text/quote-marks.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Check } from './check.ts';
import { missing, paragraphOf } from './source.ts';

/** Where a paragraph holds what is set aside: one place for a cue, any place in quotation marks for a quotation; else why not. */
export function setAsideRanges(text: string, { kind, words }: SetAside): Range[] | string {
	const found = occurrences(text, words);
	if (found.length === 0) return 'the paragraph does not hold these words';
	if (kind === 'not-speech')
		return found.length === 1 ? found : `the words occur ${found.length} times there: more words tell which is meant`;
	const quoted = quotedIn(text);
	const printed = found.filter((range) => isInQuotes(quoted, range));
	return printed.length > 0 ? printed : 'the words do not stand in quotation marks there';
}

/** Every cue and quotation mark that is set aside stands in its paragraph. */
export function setAsideChecks(coded: CodedCorpus): Check[] {
	return coded.asides.map(({ value, plain, file, article }) => ({
		kind: 'set-aside',
		article,
		file,
		place: placeAt(plain, ['words']),
		subject: `\`${value.words}\`, set aside in paragraph ${value.paragraph}`,
		prove: (source) => {
			const text = paragraphOf(source, value.paragraph);
			if (text === null) return missing(source);
			const ranges = setAsideRanges(text, value);
			return typeof ranges === 'string' ? ranges : null;
		},
	}));
}
