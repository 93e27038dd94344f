import { z } from 'zod';

/** A page of prose that belongs to the corpus and not to the site: its HTML is made safe when it is read. */
export const Prose = z.strictObject({
	html: z.string().describe('Safe HTML.'),
	parts: z.array(z.strictObject({ id: z.string(), text: z.string() })).describe('Its second-level headings and their anchors.'),
});
export type Prose = z.infer<typeof Prose>;
