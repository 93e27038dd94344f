import { z } from 'zod';
import { EVENT_STATUSES, EVENT_TYPES } from '../vocabulary.ts';
import { CodedMoment, Figure, Id, Moment, Paragraph } from './common.ts';

/** An event as a record codes it. */
export const EventCoded = z.strictObject({
	id: Id,
	text: z.string().min(1).describe('What happened, in our words.'),
	happened: CodedMoment.describe('When.'),
	type: z.enum(EVENT_TYPES).describe("PLOVER's word, or OTHER."),
	actors: z.array(Id).default([]).describe('Who did it.'),
	recipients: z.array(Id).default([]).describe('To whom.'),
	place: z.string().min(1).nullable().default(null).describe('Where.'),
	status: z.enum(EVENT_STATUSES).default('happened').describe('Whether it has happened.'),
	figures: z.array(Figure).default([]).describe('Numbers in it.'),
});
export type EventCoded = z.infer<typeof EventCoded>;

/** An event of the data contract. */
export const Event = EventCoded.extend({
	happened: Moment.describe('When.'),
	told: z.array(z.strictObject({ article: Id, paragraph: Paragraph })).describe('Where the articles tell of it.'),
	statements: z
		.strictObject({
			concerns: z.array(Id).describe('Statements that speak of it.'),
			answers: z.array(Id).describe('Statements that answer it.'),
		})
		.describe('Statements on it, apart by how they relate.'),
});
export type Event = z.infer<typeof Event>;
