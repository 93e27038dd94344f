import { sentenceRanges } from '../text/sentences.ts';
import type { Sentence, Tagger } from './token.ts';

/** The sentences of a paragraph, read by a tagger; offsets are the paragraph's, and what is longer than any sentence is left out. */
export function sentencesOf(text: string, tagger: Tagger, longest = Number.POSITIVE_INFINITY): Sentence[] {
	const ranges = sentenceRanges(text).filter(({ start, end }) => end - start <= longest);
	return ranges.map(({ start, end }) => ({
		start,
		end,
		tokens: tagger(text.slice(start, end)).map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
	}));
}
