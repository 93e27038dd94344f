import { z } from 'zod';
import { CLAIM_KINDS, CLAIM_STATUSES } from '../vocabulary.ts';
import { Id } from './common.ts';

/** A claim as a record codes it. */
export const ClaimCoded = z.strictObject({
	id: Id,
	text: z.string().min(1).describe('A contestable proposition in our words that both sides could read aloud.'),
	kind: z.enum(CLAIM_KINDS).describe('First that fits.'),
	topics: z.array(Id).min(1).describe('Topics it belongs to.'),
	issue: Id.nullable().default(null).describe('The issue that it answers, or null.'),
	broader: Id.nullable().default(null).describe('The claim of the same issue that it is part of, or null.'),
});
export type ClaimCoded = z.infer<typeof ClaimCoded>;

/** A claim of the data contract. */
export const Claim = ClaimCoded.extend({
	asserts: z.array(Id).describe('Statements that assert it.'),
	denies: z.array(Id).describe('Statements that deny it.'),
	status: z.enum(CLAIM_STATUSES).describe('How it stands between the compared sides; never a verdict.'),
	deniedByAuthor: z.boolean().describe("Whether an article's author says that it is not so."),
});
export type Claim = z.infer<typeof Claim>;
