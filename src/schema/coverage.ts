import { z } from 'zod';
import { PROOFS, UNPROVED_WHY } from '../vocabulary.ts';
import { CalendarDay, Id } from './common.ts';

const Words = z.number().int().nonnegative();

/** A SHA-256 in hexadecimal digits. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits');

/** What a run of verify counted in one article: how much of its source text is whose words, and the answers. `direct` to `rest` add up to `words`: a word is counted once, at the first that holds it. */
export const Counted = z.strictObject({
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
	shared: Words.describe('Runs of words of our own prose that the source text prints too and that are too long.'),
	unaccounted: Words.describe('Quotation marks, cues and citations of the source text that the record does not account for.'),
});
export type Counted = z.infer<typeof Counted>;

/** `content/coverage/<article>.json`: the same with what it was counted in, and when. */
export const ArticleCoverage = Counted.extend({
	record: Hash.describe('SHA-256 of the record that was held against the source text.'),
	source: Hash.describe('SHA-256 of that source text.'),
	on: CalendarDay.describe('Day on which this was first so, YYYY-MM-DD.'),
});
export type ArticleCoverage = z.infer<typeof ArticleCoverage>;

/** How far an article is proved by its source text. */
export const Proof = z.strictObject({
	state: z
		.enum(PROOFS)
		.describe('`proved`: everything found; `partly`: some of it; `not-yet`: nothing that holds of this record and this text.'),
	on: CalendarDay.nullable().describe(
		'Day of the run of verify that found this, YYYY-MM-DD; null where there is none or the build ran it itself.',
	),
	record: Hash.nullable().describe('SHA-256 of the record as it is here.'),
	found: Words.describe('Checks answered by *found*.'),
	absent: Words.describe('Checks answered by *absent*: what the source text does not have.'),
	uncheckable: Words.describe('Checks that nothing answered.'),
	shared: Words.describe('Runs of words of our own prose that the source text prints too and that are too long.'),
	unaccounted: Words.describe('Quotation marks, cues and citations of the source text that the record does not account for.'),
	why: z.enum(UNPROVED_WHY).nullable().describe('Why it is not proved yet: no run, or one of another record or another text.'),
});
export type Proof = z.infer<typeof Proof>;

/** What an article has that no run of verify has read. */
export const NO_PROOF: Proof = {
	state: 'not-yet',
	on: null,
	record: null,
	found: 0,
	absent: 0,
	uncheckable: 0,
	shared: 0,
	unaccounted: 0,
	why: 'never',
};
