import { z } from 'zod';
import { BEARINGS, FOOTINGS, ISSUE_KINDS, ISSUE_STATUSES } from '../vocabulary.ts';
import { Id, Paragraph } from './common.ts';

/** An issue as issues.yaml codes it (IBIS: a question, and positions that answer it). */
export const IssueCoded = z.strictObject({
	id: Id,
	question: z.string().min(1).describe('The question in our words, 14 at most, presupposing nothing that either side rejects.'),
	kind: z.enum(ISSUE_KINDS).describe('What it asks for.'),
	topics: z.array(Id).min(1).max(2).describe('One or two topics.'),
	concerns: z.array(Id).default([]).describe('Events and actors that it is about.'),
	note: z.string().min(1).nullable().default(null).describe('An editor’s note on how it was read.'),
});
export type IssueCoded = z.infer<typeof IssueCoded>;

/** How a statement answers: it asserts or denies a claim of the issue. */
export const Answering = z.strictObject({
	statement: Id.describe('The statement.'),
	claim: Id.describe('The claim that it asserts or denies; for a holder of a broader position perhaps a narrower one.'),
	how: z.enum(BEARINGS).describe('A denial of a position is an answer of its own.'),
	hedged: z.boolean().describe('The content itself is hedged.'),
	implied: z.boolean().describe('It takes one plain step to see the denial.'),
	footing: z.enum(FOOTINGS).describe('A reported utterance, a standing position, or what others ascribe.'),
	jointly: z.boolean().describe('Said jointly with somebody outside the side.'),
});
export type Answering = z.infer<typeof Answering>;

/** A statement that holds or denies a position. */
export const Holder = Answering.extend({
	role: z
		.enum(['side', 'voice', 'other', 'author'])
		.describe('For a compared side, without office from its country, anybody else, or the author of the article.'),
	sides: z.array(Id).describe('The compared sides for which it speaks, or whose country a voice without office comes from.'),
	words: z.string().min(1).nullable().describe('The words of the article that it rests on, verbatim.'),
	quoted: z.boolean().describe('Whether these words stand in a quotation of the statement.'),
	paragraph: Paragraph.nullable(),
});
export type Holder = z.infer<typeof Holder>;

/** One answer to the question: a claim, and who holds or denies it. */
export const Position = z.strictObject({
	claim: Id.describe('The claim that is this position.'),
	broader: Id.nullable().describe('The broader position that it is part of, or null.'),
	holders: z.array(Holder).describe('Statements that assert it or a narrower one, and statements that deny it.'),
});
export type Position = z.infer<typeof Position>;

/** Two statements of the two compared sides that hold rival positions. */
export const Pair = z.strictObject({
	first: Answering.describe("The first side's statement."),
	second: Answering.describe("The second side's statement."),
	hedged: z.boolean().describe('Whether one of the two is hedged.'),
	restsOnAscribed: z.boolean().describe('Whether one of the two is ascribed by others and not uttered.'),
	across: z.boolean().describe('Whether the two stand in different articles.'),
});
export type Pair = z.infer<typeof Pair>;

/** An issue of the data contract. */
export const Issue = IssueCoded.extend({
	positions: z.array(Position).describe('The claims that answer it, with who holds each.'),
	status: z.enum(ISSUE_STATUSES).describe('How the answers of the two compared sides stand to each other; never a verdict.'),
	restsOnAscribed: z.boolean().describe('Whether the status rests only on what others ascribe.'),
	sameAnswer: z.boolean().describe('Whether both compared sides hold or deny one position, beside whatever else they say.'),
	pairs: z.array(Pair).describe('Statements of the two compared sides that hold rival positions.'),
});
export type Issue = z.infer<typeof Issue>;
