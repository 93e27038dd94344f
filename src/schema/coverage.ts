import { z } from 'zod';
import { Id } from './common.ts';

const Words = z.number().int().nonnegative();

/** How much of an article's source text is whose words. `direct` to `rest` add up to `words`: a word is counted once, at the first that holds it. */
export const ArticleCoverage = z.strictObject({
	article: Id,
	words: Words.describe('Words in the source text.'),
	quoted: Words.describe('Words in quotation marks that are speech; they are among the others, not beside them.'),
	direct: Words.describe('Words in passages of direct statements, cue and source included.'),
	partial: Words.describe('Words in passages of partial statements.'),
	indirect: Words.describe('Words in passages of indirect statements.'),
	mention: Words.describe('Words in passages of mentions.'),
	own: Words.describe("Words in passages of the author's own statements."),
	furniture: Words.describe('Words of page furniture and headings.'),
	rest: Words.describe('Words in no passage.'),
	found: Words.describe('Checks against the source text whose answer is *found*.'),
	absent: Words.describe('Checks whose answer is *absent*.'),
	uncheckable: Words.describe('Checks without a source text to answer them.'),
});
export type ArticleCoverage = z.infer<typeof ArticleCoverage>;

/** `content/coverage.json`: one entry an article, by id. */
export const Coverage = z.array(ArticleCoverage);
export type Coverage = z.infer<typeof Coverage>;
