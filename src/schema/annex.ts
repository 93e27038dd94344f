import { z } from 'zod';
import { Id, Paragraph } from './common.ts';

/** A reporting cue or a quotation mark that is set aside with a reason; read by verify, not exported. */
export const SetAside = z.strictObject({
	kind: z.enum(['not-speech', 'not-quote']),
	reason: z.string().min(1),
	paragraph: Paragraph,
	words: z.string().min(1),
});
export type SetAside = z.infer<typeof SetAside>;

/** Where an article tells of an event; exported with the event. */
export const ToldCoded = z.strictObject({ event: Id, paragraph: Paragraph });
export type ToldCoded = z.infer<typeof ToldCoded>;
