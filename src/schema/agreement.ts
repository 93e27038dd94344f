import { z } from 'zod';
import { ANSWER_BY_WHOM, BEARINGS, SOUNDNESS } from '../vocabulary.ts';
import { ClaimCoded } from './claim.ts';
import { Id, Paragraph } from './common.ts';
import { Answer, Assertion, Statement } from './statement.ts';

/** What both coders put down for a statement: fields of the data contract, in the order of their files. */
const CODED_TWICE = {
	voice: true,
	passages: true,
	speakers: true,
	jointly: true,
	sides: true,
	capacity: true,
	presentation: true,
	medium: true,
	cue: true,
	commitment: true,
	aspect: true,
	inferred: true,
	free: true,
	within: true,
	functions: true,
	act: true,
	about: true,
	topics: true,
	answers: true,
} as const;
export type CodedField = keyof typeof CODED_TWICE;
export const CODED_FIELDS = Object.keys(CODED_TWICE) as readonly CodedField[];
const CodedFacts = Statement.pick(CODED_TWICE);

/** `content/coding/first/<article>.json`: the first coder's facts, frozen before anything was settled. */
export const FirstCoding = z.strictObject({
	article: Id,
	coder: z.literal('first'),
	statements: z.array(CodedFacts.extend({ id: Id })),
});
export type FirstCoding = z.infer<typeof FirstCoding>;

/** `content/coding/<article>.json`: the second coder's facts, blind. */
export const SecondCoding = z.strictObject({
	article: Id,
	coder: z.literal('second'),
	coded: z.string(),
	statements: z.array(
		CodedFacts.extend({
			n: z.number().int().positive(),
			gist: z.string(),
			within: z.number().int().nullable(),
			answers: z.array(z.strictObject({ what: z.union([z.number().int(), z.string()]), by: z.enum(ANSWER_BY_WHOM) })),
		}),
	),
	doubts: z.array(z.unknown()),
});
export type SecondCoding = z.infer<typeof SecondCoding>;

/** `content/coding/first/round-2.json` and `content/coding/third-about-answers.json`: two fields coded again, under the records' ids. */
export const RoundCoding = z.strictObject({
	coder: z.enum(['records', 'third']),
	coded: z.string(),
	fields: z.array(z.enum(['about', 'answers'])),
	statements: z.record(Id, z.strictObject({ about: z.array(Id), answers: z.array(Answer) })),
	doubts: z.array(z.unknown()),
});
export type RoundCoding = z.infer<typeof RoundCoding>;

/** One statement's bearing on one claim. */
export const ClaimTouch = Assertion.extend({ statement: Id, how: z.enum(BEARINGS) });
export type ClaimTouch = z.infer<typeof ClaimTouch>;

const ClaimFacts = z.strictObject({ kinds: z.record(Id, ClaimCoded.shape.kind), touches: z.array(ClaimTouch) });

/** `content/coding/first/claims.json`. */
export const FirstClaims = ClaimFacts.extend({ coder: z.literal('first') });
export type FirstClaims = z.infer<typeof FirstClaims>;

/** `content/coding/claims.json`. */
export const SecondClaims = ClaimFacts.extend({ coder: z.literal('second'), coded: z.string(), doubts: z.array(z.unknown()) });
export type SecondClaims = z.infer<typeof SecondClaims>;

/** `content/coding/matches.json`: which statement of one coder is which of the other, found by their passages. */
export const Matches = z.strictObject({
	articles: z.array(
		z.strictObject({
			article: Id,
			pairs: z.array(z.strictObject({ first: Id, second: z.number().int(), overlap: z.number() })),
			firstOnly: z.array(Id),
			secondOnly: z.array(z.number().int()),
		}),
	),
});
export type Matches = z.infer<typeof Matches>;

/** `content/coding/examples.yaml`: what the coders had seen before they coded. */
export const Examples = z.strictObject({
	paragraphs: z.array(z.strictObject({ article: Id, paragraphs: z.array(Paragraph) })),
	claims: z.array(Id),
	events: z.array(z.strictObject({ words: z.string(), id: Id })),
});
export type Examples = z.infer<typeof Examples>;

/** `content/coding/settled.yaml`: why a disagreement was settled as the record now has it. */
export const Settled = z.strictObject({
	renamed: z.array(z.strictObject({ was: z.string(), now: Id })).default([]),
	reasons: z.array(
		z.strictObject({
			on: z.array(z.string()).min(1),
			field: z.string(),
			why: z.string().min(1),
		}),
	),
});
export type Settled = z.infer<typeof Settled>;

const Share = z.number().min(0).max(1).nullable();
const Figures = z.strictObject({
	units: z.number().int().nonnegative().describe('Units that both coded.'),
	agreed: z.number().int().nonnegative().describe('Units on which both put down the same.'),
	share: Share.describe('Share of units on which both put down the same.'),
	kappa: z.number().nullable().describe("Cohen's kappa over whole values; null where it is not defined."),
	alpha: z.number().nullable().describe("Krippendorff's alpha with the field's distance; null where it is not defined."),
});
const Found = z.strictObject({
	first: z.number().int().describe('Found by the first coder.'),
	second: z.number().int().describe('Found by the second coder.'),
	both: z.number().int().describe('Found by both.'),
	ofFirst: Share.describe("Share of the first coder's that the second found."),
	ofSecond: Share.describe("Share of the second coder's that the first found."),
});

const Row = z.strictObject({
	field: z.string(),
	units: z.enum(['statements', 'attributed statements', 'answers', 'claims', 'statements and claims', 'statements by issue']),
	distance: z.enum(['nominal', 'MASI']),
	all: Figures,
	unseen: Figures.describe('Without what the coders had seen as an example.'),
	final: Figures.nullable()
		.default(null)
		.describe('The records as they are now beside the second coder; null where a field was not compared so.'),
	mark: z.enum(SOUNDNESS),
});

/** `content/agreement.json`: how far the two coders agree, and how each disagreement was settled. */
export const Agreement = z.strictObject({
	found: z.array(z.strictObject({ what: z.string(), all: Found, unseen: Found })),
	fields: z.array(Row),
	rounds: z
		.array(z.strictObject({ round: z.number().int().min(2), coded: z.string(), fields: z.array(Row) }))
		.describe('What was coded again after the rules were clarified: the records, frozen, and a coder who had not seen them.'),
	alone: z
		.strictObject({
			first: z.number().int().describe('Questions of the records.'),
			second: z.number().int().describe('Questions that a coder found who was given none.'),
			matched: z.number().int().describe("The records' questions that this coder has too."),
			theirs: z.number().int().describe("This coder's questions that the records have too."),
			ofFirst: Share,
			ofSecond: Share,
		})
		.nullable()
		.default(null)
		.describe('Which questions there are, found apart.'),
	overruled: z
		.array(z.strictObject({ article: Id, paragraph: Paragraph, about: Id, field: z.string(), both: z.string(), now: z.string() }))
		.default([])
		.describe('What both coders put down alike and the record has not.'),
	verdicts: z
		.array(z.strictObject({ field: z.string(), round: z.number().int().positive(), mark: z.enum(SOUNDNESS) }))
		.describe('How far each field may be used, by the latest round that looked at it.'),
	least: z.number().describe('A field whose alpha is below this is neither drawn nor counted.'),
	once: z.array(z.string()).describe('Fields that only one coder coded.'),
	disagreements: z.array(
		z.strictObject({
			article: Id.nullable(),
			paragraph: Paragraph.nullable(),
			about: z.string().describe("The statement or claim; for one that only the second coder found, its number in that coder's file."),
			gist: z.string().nullable().describe("The second coder's words for a statement that the first did not find."),
			field: z.string(),
			first: z.string().nullable(),
			second: z.string().nullable(),
			settled: z.string().nullable().describe('What the record has now.'),
			why: z.string().nullable(),
		}),
	),
});
export type Agreement = z.infer<typeof Agreement>;
