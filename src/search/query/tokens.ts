import { foldWord } from './fold-word.ts';

/** A word of a text as search sees it: folded, with its place in UTF-16 units. */
export interface SearchToken {
	term: string;
	start: number;
	end: number;
	/** It spells again what other tokens hold: a hyphenated word in one, an unsegmented run. */
	again: boolean;
}

/** Letters and digits with what stands unseen between them; apostrophes of every shape inside. */
const INNER = '(?:[\\p{L}\\p{N}\\p{M}]|\\p{Cf}+(?=[\\p{L}\\p{N}\\p{M}]))*';
const APOSTROPHES = "'’‘＇`´′";
const WORD = new RegExp(`(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]${INNER}(?:[${APOSTROPHES}]\\p{L}${INNER})*`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}ʼ]s$`, 'i');
const DROPPED = new RegExp(`[${APOSTROPHES}ʼʻʹ.]`, 'g');
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Between words a dash parts them; these join. */
const HYPHEN = /^[-‐‑‒–−﹣－]$/u;

let segmenter: Intl.Segmenter | null = null;

/** Made when it is first needed: it brings a dictionary with it. */
function segmentsOf(run: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
	return segmenter.segment(run);
}

/** Words that carry no meaning of their own: not indexed, and not asked for unless they are quoted. */
const FUNCTION_WORDS = new Set(
	(
		'a an and are as at be been but by can could did do does for from had has have how if in into is it its may might no not of off on or our ' +
		'shall should so than that the their them then there these they this those to us was we were what when where which who whom whose why ' +
		'will with would about say said says saying tell told i me my you your he his him she her'
	).split(' '),
);

/** Whether a folded word is one that search leaves out. `us` stays: it is a country too. */
export function isFunctionWord(term: string): boolean {
	return term !== 'us' && FUNCTION_WORDS.has(term);
}

function termOf(word: string): string {
	return foldWord(word.replace(POSSESSIVE, '').replace(DROPPED, ''));
}

function unspacedTokens(run: string, at: number): SearchToken[] {
	const words = [...segmentsOf(run)].filter((s) => s.isWordLike === true);
	const tokens = words.map((s) => ({ term: termOf(s.segment), start: at + s.index, end: at + s.index + s.segment.length, again: false }));
	if (tokens.length > 1) tokens.push({ term: termOf(run), start: at, end: at + run.length, again: true });
	return tokens;
}

/**
 * The words of a text in order. Scripts without spaces are segmented and the whole run is kept beside its
 * segments, so that it is found where another segmenter cuts it elsewhere; a hyphenated word is kept whole too.
 */
export function tokensOf(text: string): SearchToken[] {
	const tokens: SearchToken[] = [];
	let chain: SearchToken[] = [];
	const closeChain = () => {
		const [first] = chain;
		const last = chain.at(-1);
		if (first !== undefined && last !== undefined && chain.length > 1)
			tokens.push({ term: chain.map((t) => t.term).join(''), start: first.start, end: last.end, again: true });
		chain = [];
	};
	for (const match of text.matchAll(WORD)) {
		const [word] = match;
		const start = match.index;
		const before = chain.at(-1);
		if (before !== undefined && !(before.end === start - 1 && HYPHEN.test(text[start - 1] ?? ''))) closeChain();
		if (UNSPACED.test(word)) {
			closeChain();
			tokens.push(...unspacedTokens(word, start));
			continue;
		}
		const token = { term: termOf(word), start, end: start + word.length, again: false };
		if (token.term === '') continue;
		tokens.push(token);
		chain.push(token);
	}
	closeChain();
	return tokens;
}

/** The words of a text that an index holds, each once. */
export function indexTerms(texts: readonly string[]): Set<string> {
	const terms = new Set<string>();
	for (const text of texts) for (const { term } of tokensOf(text)) if (!isFunctionWord(term)) terms.add(term);
	return terms;
}
