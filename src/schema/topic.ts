import { z } from 'zod';
import { Degrees, Id, Language, Url } from './common.ts';
import { TermUse } from './term-counts.ts';

/** A place that a topic is about, for its map. */
const TopicPlace = z.strictObject({
	names: z.array(z.string().min(1)).min(1).describe('All names that the dispute has for it; pages print them in alphabetical order.'),
	latitude: Degrees(90).describe('Degrees north; south is negative.'),
	longitude: Degrees(180).describe('Degrees east; west is negative.'),
	url: Url.describe('Where the coordinates were read.'),
});

/** A topic as the registry has it. */
export const TopicCoded = z.strictObject({
	id: Id,
	label: z.string().min(1).describe('What readers see.'),
	gloss: z.string().min(1).describe('One sentence on what it takes in.'),
	names: z
		.array(
			z.strictObject({
				side: Id.nullable().default(null).describe('The side that uses the term, `author`, or null for search words.'),
				term: z.string().min(1).describe('The term.'),
				lang: Language,
				synonyms: z.array(z.string().min(1)).default([]).describe('Other spellings, for search.'),
			}),
		)
		.default([])
		.describe('Rival names, and words for search in the languages of the dispute.'),
	places: z.array(TopicPlace).default([]).describe('Places that its map shows; none, and it has no map.'),
});
export type TopicCoded = z.infer<typeof TopicCoded>;

/** A topic under which statements are compared. */
export const Topic = TopicCoded.extend({
	termUses: z
		.array(TermUse)
		.nullable()
		.default(null)
		.describe(
			'How often the source texts, headings aside, hold its rival names, by who uses them; of terms one inside another the longest counts. Null where nobody with the source texts has counted.',
		),
});
export type Topic = z.infer<typeof Topic>;
