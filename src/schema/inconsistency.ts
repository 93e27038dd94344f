import { z } from 'zod';
import { INCONSISTENCY_KINDS } from '../vocabulary.ts';
import { Id, Paragraph, Url } from './common.ts';

/** Two passages or records that disagree, in neutral words. */
export const InconsistencyCoded = z.strictObject({
	id: Id,
	text: z.string().min(1).describe('What disagrees, in a neutral sentence.'),
	kind: z
		.enum(INCONSISTENCY_KINDS)
		.describe('Dates, titles, a source against itself, articles against each other, or against a documented fact.'),
	url: Url.nullable().default(null).describe('Where the fact is documented.'),
	between: z
		.array(
			z.strictObject({
				id: Id.describe('A statement, an event or an article.'),
				paragraph: Paragraph.nullable().default(null),
				start: z.string().min(1).nullable().default(null).describe('First words of the passage.'),
				end: z.string().min(1).nullable().default(null).describe('Last words of the passage.'),
			}),
		)
		.min(1)
		.describe('What disagrees.'),
});
export type InconsistencyCoded = z.infer<typeof InconsistencyCoded>;

/** An inconsistency of the data contract. */
export const Inconsistency = InconsistencyCoded.extend({
	article: Id.describe('The article whose record notes it.'),
});
export type Inconsistency = z.infer<typeof Inconsistency>;
