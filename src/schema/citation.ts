import { z } from 'zod';
import { Edtf, Id, Paragraph } from './common.ts';

/** A reference that an article itself gives. */
export const CitationCoded = z.strictObject({
	id: Id,
	outlet: Id.describe('Actor id of the outlet cited.'),
	paragraph: Paragraph,
	on: Edtf.nullable().default(null).describe('Day of the report cited, EDTF, or null.'),
});
export type CitationCoded = z.infer<typeof CitationCoded>;

/** A citation of the data contract. */
export const Citation = CitationCoded.extend({
	article: Id.describe('The article that cites.'),
	statements: z.array(Id).describe('Statements whose relays include it.'),
});
export type Citation = z.infer<typeof Citation>;
