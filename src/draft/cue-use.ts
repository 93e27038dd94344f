import type { Cue } from '../schema/cue.ts';
import type { Range } from '../text/fold.ts';
import { isCapital, type Sentence, type TaggedToken } from './token.ts';

/** A word of a sentence that may give a content to a source. */
export interface Candidate extends Range {
	lemma: string;
	kind: Cue['kinds'][number];
	/** Index of its first and of its last token. */
	from: number;
	to: number;
	/** In the list of cues; else only its place in the sentence makes it one. */
	listed: boolean;
}

/** The cues of one language by their forms, lower case but where a form has a capital letter. */
export type CueForms = ReadonlyMap<string, readonly Cue[]>;

/** Makes the table of forms of a language. */
export function cueForms(cues: readonly Cue[], language: string): CueForms {
	const base = (tag: string) => tag.split('-', 1)[0];
	const table = new Map<string, Cue[]>();
	for (const cue of cues)
		if (base(cue.language) === base(language)) for (const form of cue.forms) table.set(form, [...(table.get(form) ?? []), cue]);
	return table;
}

const LONGEST_FORM = 6;
const VERBAL = new Set(['VERB', 'AUX']);
const NOMINAL = new Set(['NOUN', 'PROPN']);

/** The kind that a use has, by its tag; null where the tag says that it is neither verb nor noun of the cue. */
function kindOf(cue: Cue, tokens: readonly TaggedToken[], from: number, to: number): Candidate['kind'] | null {
	const tag = tokens[from]?.tag ?? 'X';
	if (cue.kinds.includes('preposition')) return 'preposition';
	// *The Daily Express*: a capital inside a sentence is a name's.
	if (from > 0 && isCapital(tokens[from]) && isCapital(tokens[from - 1]) && tag !== 'X') return null;
	if (tag === 'X') return cue.kinds[0] ?? null;
	const noun = cue.kinds.includes('noun');
	const verb = cue.kinds.includes('verb');
	if (NOMINAL.has(tag) && noun) return 'noun';
	if (VERBAL.has(tag) && verb) return 'verb';
	if (!verb) return NOMINAL.has(tag) ? 'noun' : null;
	// Taggers take *reported*, *worried*, *says* for adjectives or nouns now and then.
	if (tag === 'ADJ' || (tag === 'NOUN' && to === from && /(?:ed|es|s|ing)$/.test(tokens[from]?.lower ?? ''))) return 'verb';
	return to > from ? 'verb' : null;
}

const tag = (tokens: readonly TaggedToken[], at: number) => tokens[at]?.tag ?? 'X';

/** Every use of a cue in a sentence, the longest form at each place. */
export function candidates({ tokens }: Sentence, forms: CueForms): Candidate[] {
	const found: Candidate[] = [];
	for (let from = 0; from < tokens.length; from += 1) {
		for (let length = Math.min(LONGEST_FORM, tokens.length - from); length > 0; length -= 1) {
			const run = tokens.slice(from, from + length);
			// As printed, with single spaces; scripts without spaces have none.
			const written = run.map((t, k) => (k > 0 && t.start > (run[k - 1]?.end ?? 0) ? ` ${t.text}` : t.text)).join('');
			const cues = forms.get(written) ?? forms.get(written.toLowerCase());
			if (cues === undefined) continue;
			const to = from + length - 1;
			const made = cues.flatMap((cue): Candidate[] => {
				const kind = kindOf(cue, tokens, from, to);
				const end = tag(tokens, from) === 'X' ? to : from + Math.min(length, cue.lemma.split(/[ -]/).length) - 1;
				return kind === null
					? []
					: [{ start: run[0]?.start ?? 0, end: tokens[end]?.end ?? 0, lemma: cue.lemma, kind, from, to: end, listed: true }];
			});
			const [first] = made;
			if (first === undefined) continue;
			found.push(first);
			from = to;
			break;
		}
	}
	return found;
}
