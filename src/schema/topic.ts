import { z } from 'zod';
import { Id, Language } from './common.ts';

/** A topic under which statements are compared. */
export const Topic = z.strictObject({
	id: Id,
	label: z.string().min(1).describe('What readers see.'),
	gloss: z.string().min(1).describe('One sentence on what it takes in.'),
	names: z
		.array(
			z.strictObject({
				side: Id.nullable().default(null).describe('The side that uses the term, `author`, or null for search words.'),
				term: z.string().min(1).describe('The term.'),
				lang: Language,
				synonyms: z.array(z.string().min(1)).default([]).describe('Other spellings, for search.'),
			}),
		)
		.default([])
		.describe('Rival names, and words for search in the languages of the dispute.'),
});
export type Topic = z.infer<typeof Topic>;
