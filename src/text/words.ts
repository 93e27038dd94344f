import { isUnspaced, UNSPACED } from './unspaced.ts';

const LETTERS = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*';
/** A word as the whole project counts it: letters and digits, with inner apostrophes. */
const WORD = new RegExp(`${LETTERS}(?:['’]${LETTERS})*`, 'gu');
/** What a script without spaces writes in one go, or what stands between two such stretches. */
const STRETCH = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[^])+`, 'gu');

/** Cuts what has no spaces by the runtime's dictionary: one for Chinese and Japanese together, whatever locale is named. */
const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

interface WordRange {
	start: number;
	end: number;
}

function cut(text: string, from: number): WordRange[] {
	return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) => {
		const start = from + index;
		if (!isUnspaced(stretch)) return [{ start, end: start + stretch.length }];
		return [...SEGMENTER.segment(stretch)].map((one) => ({ start: start + one.index, end: start + one.index + one.segment.length }));
	});
}

/** Where the words of a text stand, in UTF-16 units; a script without spaces is cut into words by the runtime's dictionary. */
export function wordRanges(text: string): WordRange[] {
	const runs = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	if (!isUnspaced(text)) return runs;
	return runs.flatMap((run) => {
		const words = text.slice(run.start, run.end);
		return isUnspaced(words) ? cut(words, run.start) : [run];
	});
}

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
	if (!isUnspaced(text)) return text.toLowerCase().match(WORD) ?? [];
	return wordRanges(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** How many words a text has. */
export function countWords(text: string): number {
	return isUnspaced(text) ? wordRanges(text).length : (text.match(WORD)?.length ?? 0);
}
