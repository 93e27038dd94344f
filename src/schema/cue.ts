import { z } from 'zod';
import { CUE_WORDS } from '../vocabulary.ts';
import { Flag, Language } from './common.ts';

/** A reporting cue: a word that can give a content to a source. Read by verify, not exported. */
export const Cue = z.strictObject({
	language: Language,
	lemma: z.string().min(1).describe('Headword, as statements name it.'),
	kinds: z.array(z.enum(CUE_WORDS)).min(1).describe('Kinds of word that it can be.'),
	sign: Flag.default(false).describe('Whether documents and steps do it as often as people: they *signal* and *underscore* something.'),
	forms: z.array(z.string().min(1)).min(1).describe('All that is looked for; a form with a capital letter as it is written.'),
});
export type Cue = z.infer<typeof Cue>;
