import type { Cue } from '../../schema/cue.ts';
import type { Range } from '../../text/fold.ts';
import { isUnspaced } from '../../text/unspaced.ts';
import { wordRanges } from '../../text/words.ts';

/** A place of a text where a form of a reporting cue stands. */
export interface CueUse extends Range {
	/** As printed. */
	words: string;
	/** Headwords that the form can belong to. */
	lemmas: readonly string[];
}

/** The cues of one language, ready to be looked for. */
export interface Lexicon {
	lemmas: ReadonlyMap<string, Cue>;
	/** Every place of a text where a form of one of them stands, in order. */
	uses: (text: string) => CueUse[];
}

/** A headword as the lexicon and the records both write it: `according-to` and `according to` are one. */
export function headword(lemma: string): string {
	return lemma.toLowerCase().replaceAll('-', ' ').trim();
}

const isCapital = (form: string) => form !== form.toLowerCase();
const spaced = (words: string) => words.replace(/\s+/g, ' ');
const plain = (form: string) => form.normalize('NFC').replaceAll('ё', 'е');
const escaped = (form: string) =>
	form
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replaceAll(' ', '\\s+')
		// Most Russian print leaves the dots out.
		.replaceAll('е', '[её]');
const any = (forms: readonly string[]) =>
	[...forms]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|') || '(?!)';

/** Finds any of the forms as whole words, the longest first; a hyphen makes a longer word. Nothing where there are no forms. */
function patternOf(forms: readonly string[], flags: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any(forms)})(?![\\p{L}\\p{N}-])`, flags);
}

/** Where a text without spaces holds forms that begin and end where words do: 話し in 話し合い is none. */
function unspacedMatches(text: string, pattern: RegExp): RegExpExecArray[] {
	if (!isUnspaced(text)) return [];
	const words = wordRanges(text);
	const starts = new Set(words.map((w) => w.start));
	const ends = new Set(words.map((w) => w.end));
	return [...text.matchAll(pattern)].filter(({ 0: form, index }) => starts.has(index) && ends.has(index + form.length));
}

/** The first words of a text, as many as the headword has: what only makes a form a cue (`states that`) is no part of it. */
function cueWords(text: string, lemma: string): string {
	const count = lemma.split(' ').length;
	return new RegExp(`^\\S+(?:\\s+\\S+){${count - 1}}`).exec(text)?.[0] ?? text;
}

/** Makes the lexicon of a language (its first subtag counts) of the cues. */
export function lexiconOf(cues: readonly Cue[], language: string): Lexicon {
	const base = (tag: string) => tag.split('-', 1)[0];
	const own = cues.filter((cue) => base(cue.language) === base(language));
	const byForm = new Map<string, string[]>();
	for (const { lemma, forms } of own)
		for (const form of new Set(forms.map(plain))) byForm.set(form, [...(byForm.get(form) ?? []), headword(lemma)]);
	const forms = [...byForm.keys()].filter((form) => !isUnspaced(form));
	const unspaced = new RegExp(any([...byForm.keys()].filter(isUnspaced)), 'gu');
	const anyCase = patternOf(
		forms.filter((form) => !isCapital(form)),
		'giu',
	);
	const asWritten = patternOf(forms.filter(isCapital), 'gu');
	const use = (match: RegExpExecArray, form: string): CueUse => {
		const lemmas = byForm.get(plain(form)) ?? [];
		const words = cueWords(match[0], lemmas[0] ?? '');
		return { start: match.index, end: match.index + words.length, words, lemmas };
	};
	return {
		lemmas: new Map(own.map((cue) => [headword(cue.lemma), cue])),
		uses: (text) =>
			[
				...[...text.matchAll(anyCase)].map((match) => use(match, spaced(match[0]).toLowerCase())),
				...[...text.matchAll(asWritten)].map((match) => use(match, spaced(match[0]))),
				...unspacedMatches(text, unspaced).map((match) => use(match, match[0])),
			].sort((a, b) => a.start - b.start),
	};
}
