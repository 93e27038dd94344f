import { z } from 'zod';
import { Edtf, Id, Paragraph } from './common.ts';

/** A reference that an article itself gives. */
export const CitationCoded = z.strictObject({
	id: Id,
	outlet: Id.describe('Actor id of the outlet cited.'),
	paragraph: Paragraph,
	on: Edtf.nullable().default(null).describe('Day of the report cited, EDTF, or null.'),
	from: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe(
			'The words that the article prints for that day where they are no full date, so that the year is ours; null where all of it is printed.',
		),
});
export type CitationCoded = z.infer<typeof CitationCoded>;

/** A citation of the data contract. */
export const Citation = CitationCoded.extend({
	article: Id.describe('The article that cites.'),
	statements: z.array(Id).describe('Statements whose relays include it.'),
});
export type Citation = z.infer<typeof Citation>;
