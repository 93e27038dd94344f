import { z } from 'zod';

/** A group of words that mean the same to somebody who searches. */
export const Synonyms = z.strictObject({
	words: z.array(z.string().min(1).regex(/^\S+$/, 'a single word')).min(2).describe('Single words, in any order.'),
});
export type Synonyms = z.infer<typeof Synonyms>;
