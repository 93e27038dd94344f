import { z } from 'zod';
import { Id, Language } from './common.ts';

/** The corpus: what it is called, which sides it has, which two are compared. */
export const Corpus = z.strictObject({
	title: z.string().min(1).describe('Name of the site.'),
	subject: z.string().min(1).describe('The dispute, in a few words.'),
	description: z.string().min(1).describe('One sentence on what the corpus is.'),
	headline: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe('What the front page says first; without it, what is said is worked out from `subject`.'),
	lead: z.string().min(1).nullable().default(null).describe('What the front page says below, 25 words at most; without it, `description`.'),
	language: Language.describe('Language of the site.'),
	sides: z
		.array(z.strictObject({ id: Id.describe("Actor id of the side's state."), label: z.string().min(1).describe('What readers see.') }))
		.min(2)
		.describe('The sides.'),
	compared: z.tuple([Id, Id]).describe('The two sides that stand opposite each other, in alphabetical order of their labels.'),
	epithets: z.array(z.string().min(1)).default([]).describe("A side's words for the other, which no question uses."),
});
export type Corpus = z.infer<typeof Corpus>;
