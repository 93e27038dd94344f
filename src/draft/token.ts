import type { Range } from '../text/fold.ts';

/** A word or mark of a text, with what a tagger says of it; offsets are those of the paragraph. */
export interface TaggedToken extends Range {
	text: string;
	/** Lower case. */
	lower: string;
	/** Universal part of speech (`VERB`, `PROPN`, …); `X` where nobody tagged it. */
	tag: string;
	lemma: string;
}

/** A sentence of a paragraph with its words and marks. */
export interface Sentence extends Range {
	tokens: readonly TaggedToken[];
}

/** Reads the words of one sentence; offsets count from its beginning. */
export type Tagger = (sentence: string) => TaggedToken[];

/** Whether a token is one of some words. */
export function isOneOf(token: TaggedToken | undefined, words: ReadonlySet<string>): boolean {
	return token !== undefined && (words.has(token.lower) || words.has(token.lower.replace(/\.$/, '')));
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: TaggedToken | undefined): boolean {
	return token !== undefined && /^\p{Lu}/u.test(token.text);
}

const WORD_OR_MARK = /\p{L}[\p{L}\p{N}\p{M}’'-]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Words and marks without tags, for languages that no tagger here reads. */
export function plainTokens(sentence: string): TaggedToken[] {
	return [...sentence.matchAll(WORD_OR_MARK)].map(({ 0: text, index }) => ({
		start: index,
		end: index + text.length,
		text,
		lower: text.toLowerCase(),
		// In most scripts a capital inside a sentence begins a name.
		tag: index > 0 && /^\p{Lu}/u.test(text) ? 'PROPN' : 'X',
		lemma: text.toLowerCase(),
	}));
}

/** Words of a script that puts no spaces between them, as the runtime cuts them; no tags. */
export function segmentedTokens(language: string): Tagger {
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return (sentence) =>
		[...segmenter.segment(sentence)]
			.filter(({ segment }) => segment.trim() !== '')
			.map(({ segment: text, index }) => ({
				start: index,
				end: index + text.length,
				text,
				lower: text.toLowerCase(),
				tag: 'X',
				lemma: text,
			}));
}

/** How many words a sentence has. */
export function sentenceWords({ tokens }: Sentence): number {
	return tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).length;
}
