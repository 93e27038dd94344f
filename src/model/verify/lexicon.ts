import type { Cue } from '../../schema/cue.ts';
import type { Range } from '../../text/fold.ts';

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
	uses(text: string): CueUse[];
}

/** A headword as the lexicon and the records both write it: `according-to` and `according to` are one. */
export function headword(lemma: string): string {
	return lemma.toLowerCase().replaceAll('-', ' ').trim();
}

const isCapital = (form: string) => form !== form.toLowerCase();
const folded = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();

function patternOf(forms: readonly string[], flags: string): RegExp | null {
	if (forms.length === 0) return null;
	const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/ /g, '\\s+'));
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, flags);
}

/** Makes the lexicon of a language (its first subtag counts) of the cues. */
export function lexiconOf(cues: readonly Cue[], language: string): Lexicon {
	const base = (tag: string) => tag.split('-', 1)[0];
	const own = cues.filter((cue) => base(cue.language) === base(language));
	const byForm = new Map<string, string[]>();
	for (const { lemma, forms } of own) for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), headword(lemma)]);
	const forms = [...byForm.keys()];
	const patterns = [
		{
			pattern: patternOf(
				forms.filter((f) => !isCapital(f)),
				'giu',
			),
			key: folded,
		},
		{ pattern: patternOf(forms.filter(isCapital), 'gu'), key: (words: string) => words.replace(/\s+/g, ' ') },
	];
	return {
		lemmas: new Map(own.map((cue) => [headword(cue.lemma), cue])),
		uses: (text) =>
			patterns
				.flatMap(({ pattern, key }) =>
					pattern === null
						? []
						: [...text.matchAll(pattern)].map((match) => ({
								start: match.index,
								end: match.index + match[0].length,
								words: match[0],
								lemmas: byForm.get(key(match[0])) ?? [],
							})),
				)
				.sort((a, b) => a.start - b.start),
	};
}
