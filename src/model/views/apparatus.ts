import { diffArrays } from 'diff';

/** A stretch of a wording; `differs` where the other wording has something else. */
export interface WordingStretch {
	text: string;
	differs: boolean;
}

/** One place where two wordings part: null where one of them has nothing there; `moved` where it has the same elsewhere. */
export interface Variant {
	left: string | null;
	right: string | null;
	moved: boolean;
}

/** Two wordings of one language compared phrase by phrase. */
export interface Apparatus {
	left: WordingStretch[];
	right: WordingStretch[];
	variants: Variant[];
	/** Words that both have, in their order, of the words of each. */
	shared: number;
	words: { left: number; right: number };
}

interface Word {
	start: number;
	end: number;
	folded: string;
}

/** A run of words, [from, to) in each wording; `same` where both have it. */
interface Run {
	same: boolean;
	left: [number, number];
	right: [number, number];
}

function wordsIn(text: string, lang: string): Word[] {
	return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
		.filter((part) => part.isWordLike)
		.map(({ segment, index }) => ({
			start: index,
			end: index + segment.length,
			folded: segment.toLocaleLowerCase(lang).replaceAll('’', "'"),
		}));
}

function runsOf(left: readonly Word[], right: readonly Word[]): Run[] {
	const runs: Run[] = [];
	let [l, r] = [0, 0];
	for (const change of diffArrays(
		left.map((w) => w.folded),
		right.map((w) => w.folded),
	)) {
		const same = !change.added && !change.removed;
		const toLeft = change.added ? l : l + change.count;
		const toRight = change.removed ? r : r + change.count;
		const last = runs.at(-1);
		if (!same && last !== undefined && !last.same) {
			last.left[1] = toLeft;
			last.right[1] = toRight;
		} else runs.push({ same, left: [l, toLeft], right: [r, toRight] });
		[l, r] = [toLeft, toRight];
	}
	return runs;
}

/** One word so short that it holds no phrase together by itself; scripts without spaces have none. */
function isSlight(words: readonly Word[], [from, to]: [number, number]): boolean {
	const word = words[from]?.folded ?? '';
	return to - from === 1 && word.length <= 3 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

/** Joins what parts only at slight words, so that phrases stand against phrases and not words against words. */
function phrases(runs: readonly Run[], left: readonly Word[]): Run[] {
	const joined: Run[] = [];
	runs.forEach((run, index) => {
		const last = joined.at(-1);
		const next = runs[index + 1];
		const between = run.same && last !== undefined && !last.same && next !== undefined && isSlight(left, run.left);
		if (last !== undefined && !last.same && (!run.same || between)) {
			last.left = [last.left[0], run.left[1]];
			last.right = [last.right[0], run.right[1]];
		} else joined.push({ ...run });
	});
	return joined;
}

function textOf(text: string, words: readonly Word[], [from, to]: [number, number]): string | null {
	const first = words[from];
	const last = words[to - 1];
	return to > from && first !== undefined && last !== undefined ? text.slice(first.start, last.end) : null;
}

function stretchesOf(text: string, words: readonly Word[], runs: readonly { same: boolean; range: [number, number] }[]): WordingStretch[] {
	const stretches: WordingStretch[] = [];
	let at = 0;
	const add = (to: number, differs: boolean) => {
		if (to > at) stretches.push({ text: text.slice(at, to), differs });
		at = Math.max(at, to);
	};
	for (const { same, range } of runs) {
		const first = words[range[0]];
		const last = words[range[1] - 1];
		if (same || range[1] === range[0] || first === undefined || last === undefined) continue;
		add(first.start, false);
		add(last.end, true);
	}
	add(text.length, false);
	return stretches;
}

/** Whether two phrases are much the same, wherever they stand: two longer words in common at least, and half of the shorter phrase. */
function isMoved(left: string, right: string, lang: string): boolean {
	const [a, b] = [left, right].map((text) => wordsIn(text, lang).map(({ folded }) => folded));
	if (a === undefined || b === undefined) return false;
	const common = [...new Set(a)].filter((word) => b.includes(word));
	return common.filter((word) => word.length > 3).length >= 2 && common.length * 2 >= Math.min(a.length, b.length);
}

/** Sets what only one wording has against what only the other has, where that is the same phrase in another place. */
function withMoves(variants: readonly Variant[], lang: string): Variant[] {
	const taken = new Set<Variant>();
	const pairs = variants.map((variant): Variant => {
		const { left } = variant;
		if (left === null || variant.right !== null) return variant;
		const other = variants.find((v) => v.left === null && v.right !== null && !taken.has(v) && isMoved(left, v.right, lang));
		if (other === undefined) return variant;
		taken.add(other);
		return { left, right: other.right, moved: true };
	});
	return pairs.filter((variant) => !taken.has(variant));
}

/** The variants worth a row: those in which either wording has more than slight words. */
export function tellingOf({ variants }: Apparatus): Variant[] {
	const tells = (text: string | null) =>
		text !== null && /[\p{L}\p{N}]{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
	return variants.filter(({ left, right }) => tells(left) || tells(right));
}

/** Whether a table of variants says more than the two wordings do side by side: half of either is shared, and phrase stands against phrase. */
export function teaches(compared: Apparatus): boolean {
	return (
		compared.shared * 2 >= Math.max(compared.words.left, compared.words.right) &&
		tellingOf(compared).some(({ left, right }) => left !== null && right !== null)
	);
}

/**
 * Compares two wordings of one language. Case, punctuation and the shape of apostrophes are no difference;
 * everything between two differences that are only a slight word apart is one variant.
 */
export function apparatus(left: string, right: string, lang: string): Apparatus {
	const words = { left: wordsIn(left, lang), right: wordsIn(right, lang) };
	const runs = phrases(runsOf(words.left, words.right), words.left);
	return {
		left: stretchesOf(
			left,
			words.left,
			runs.map((run) => ({ same: run.same, range: run.left })),
		),
		right: stretchesOf(
			right,
			words.right,
			runs.map((run) => ({ same: run.same, range: run.right })),
		),
		variants: withMoves(
			runs
				.filter((run) => !run.same)
				.map((run) => ({ left: textOf(left, words.left, run.left), right: textOf(right, words.right, run.right), moved: false })),
			lang,
		),
		shared: runs.filter((run) => run.same).reduce((sum, run) => sum + run.left[1] - run.left[0], 0),
		words: { left: words.left.length, right: words.right.length },
	};
}
