import { diffChars, diffWordsWithSpace } from 'diff';
import { occurrences } from '../../text/fold.ts';
import { isUnspaced } from '../../text/unspaced.ts';
import { wordRanges, wordsOf } from '../../text/words.ts';
import type { SourceText } from './source.ts';

/** Below this share of common words nothing is near. */
const NEAR = 0.5;

/** The stretch of a text with as many words that has most of them in common; null where none is near. */
function nearestIn(text: string, words: string): string | null {
	const wanted = wordsOf(words);
	const ranges = wordRanges(text);
	const own = ranges.map((r) => text.slice(r.start, r.end).toLowerCase());
	const left = new Map<string, number>();
	for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
	let best = { common: 0, at: -1 };
	let common = 0;
	own.forEach((word, at) => {
		const have = left.get(word);
		if (have !== undefined) {
			if (have > 0) common += 1;
			left.set(word, have - 1);
		}
		const gone = own[at - wanted.length];
		const before = gone === undefined ? undefined : left.get(gone);
		if (gone !== undefined && before !== undefined) {
			if (before >= 0) common -= 1;
			left.set(gone, before + 1);
		}
		if (common > best.common) best = { common, at };
	});
	if (best.at === -1 || best.common < NEAR * wanted.length) return null;
	const from = Math.max(0, best.at - wanted.length + 1);
	return text.slice(ranges[from]?.start, ranges[best.at]?.end);
}

/** What the text has where the record differs, in words: `says` for `said`. */
function difference(record: string, text: string): string {
	const parts = isUnspaced(record) ? diffChars(record, text) : diffWordsWithSpace(record, text);
	const said = parts.flatMap((part, index) => {
		if (part.added !== true && part.removed !== true) return [];
		if (part.added === true && parts[index - 1]?.removed === true) return [];
		const next = parts[index + 1];
		if (part.removed === true) return [next?.added === true ? `\`${next.value}\` for \`${part.value}\`` : `no \`${part.value}\``];
		return [`also \`${part.value}\``];
	});
	return said.slice(0, 4).join(', ');
}

/** Where verbatim words that a paragraph lacks may have been meant: another paragraph, or the nearest words of this one and how they differ. */
export function nearestText(source: SourceText, paragraph: number, words: string): string {
	const elsewhere = source.paragraphs.findIndex((text) => occurrences(text, words).length > 0);
	if (elsewhere !== -1) return `; paragraph ${elsewhere + 1} does`;
	const near = nearestIn(source.paragraphs[paragraph - 1] ?? '', words);
	return near === null ? '' : `; nearest is \`${near}\`: ${difference(words, near)}`;
}
