import { z } from 'zod';
import { BEARINGS, FUNCTIONS } from '../vocabulary.ts';
import { Id, Paragraph } from './common.ts';

const How = z.enum(BEARINGS);

/** `content/coding/first/round-<n>.json` and `content/coding/round-<n>.json`, from the third round on: which positions every statement holds, and its functions, under the records' ids. */
export const IssueCoding = z.strictObject({
	coder: z.enum(['records', 'fourth and fifth', 'sixth', 'seventh']),
	coded: z.string(),
	issues: z.record(Id, z.array(Id)).describe('The questions that both were given, and the claims that answer them.'),
	statements: z.record(
		Id,
		z.strictObject({
			functions: z.array(z.enum(FUNCTIONS)).max(2).nullable().describe('Null for a statement that came in after they were coded.'),
			answers: z.array(z.strictObject({ claim: Id, how: How })),
		}),
	),
	part: z.boolean().default(false).describe('Only some of the questions were coded: no figure over all of them follows.'),
	doubts: z.array(z.unknown()),
});
export type IssueCoding = z.infer<typeof IssueCoding>;

/** `content/coding/fourth-issues-alone.json`: the questions that a coder found who was given none. */
export const IssuesAlone = z.strictObject({
	coder: z.literal('fourth'),
	coded: z.string(),
	issues: z.array(
		z.strictObject({
			n: z.number().int().positive(),
			question: z.string(),
			kind: z.string(),
			positions: z.array(
				z.strictObject({
					text: z.string(),
					statements: z.array(z.strictObject({ id: z.string(), words: z.string(), p: Paragraph, how: How, hedged: z.boolean() })),
				}),
			),
			note: z.string(),
		}),
	),
});
export type IssuesAlone = z.infer<typeof IssuesAlone>;

/** `content/coding/issue-matches.yaml`: which question of that coder is which of the records', by what both ask; several may be parts of one. */
export const IssueMatches = z.strictObject({
	pairs: z.array(z.strictObject({ issue: Id, alone: z.array(z.number().int().positive()).min(1), why: z.string() })),
	settled: z
		.array(z.strictObject({ alone: z.number().int().positive(), why: z.string() }))
		.describe('Questions found alone that the records do not have, and why.'),
	missed: z
		.array(z.strictObject({ issue: Id, why: z.string() }))
		.describe('Questions of the records that the coder did not find alone, and why they were kept.'),
});
export type IssueMatches = z.infer<typeof IssueMatches>;
