import { z } from 'zod';
import { GENRES } from '../vocabulary.ts';
import { CalendarDay, CodedDate, Count, Dated, Id, Language, Paragraph, Sourced, Url } from './common.ts';
import { NO_PROOF, Proof } from './coverage.ts';
import { Span } from './statement.ts';

/** One block of a record in reading order. */
export const Block = z.strictObject({
	kind: z
		.enum(['heading', 'prose', 'statement', 'event', 'claim', 'citation', 'inconsistency'])
		.describe('What stands here: our own heading or prose, or an entity of the record.'),
	text: z.string().nullable().default(null).describe('Heading or prose, plain; null for an entity.'),
	id: Id.nullable().default(null).describe('The entity that stands here; null for heading and prose.'),
	spans: z.array(Span).default([]).describe('What in `text` is verbatim: terms and names.'),
});
export type Block = z.infer<typeof Block>;

/** An article as its record's front matter codes it. */
export const ArticleCoded = z.strictObject({
	id: Id,
	title: z.string().min(1).nullable().default(null).describe('The title as printed, or null where the text has none.'),
	label: z.string().min(1).describe('What we call the article, always in our own words.'),
	short: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe('What a citation in a line calls it; null to derive it from author or publisher and year.'),
	publisher: Sourced.describe('Actor id of the publisher.'),
	author: Sourced.describe("Actor id of the author; null where unknown, and then statements' author is `author-of-<article>`."),
	published: CodedDate.describe('When it was published.'),
	volume: z.string().min(1).nullable().default(null).describe('Volume of the periodical, as printed.'),
	number: z.string().min(1).nullable().default(null).describe('Number within the volume, as printed.'),
	url: Url.nullable().default(null).describe("Address at the publisher's, or null."),
	added: CalendarDay.nullable().default(null).describe('Day on which the record came into the corpus, YYYY-MM-DD; feeds are dated by it.'),
	changed: CalendarDay.nullable()
		.default(null)
		.describe('Day on which the record was last changed in what it says, YYYY-MM-DD; null where it never was.'),
	language: Language,
	genre: z.enum(GENRES).describe('Kind of text.'),
	argues: Id.nullable().default(null).describe('The side whose case the author argues, or null.'),
	arguesNote: z.string().min(1).describe('How that was judged, with the paragraphs.'),
	relays: z.array(Id).default([]).describe('Outlets that the article passes on.'),
	sourceFile: z
		.string()
		.regex(/^[^/\\]+$/, 'the name of a file, without its folder')
		.describe('File name of the source text, which is not part of the project.'),
	sourceHash: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits')
		.describe('SHA-256 of the source text that the record was made from.'),
	words: Count.describe('Words in the source text.'),
	paragraphs: Count.describe('Paragraphs of the source text: its non-blank lines.'),
	furniture: z.array(Paragraph).default([]).describe('Paragraphs that are page furniture or headings.'),
	unproved: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe('Why the record stands although the source text does not bear out all of it; every page of the article says so.'),
});
export type ArticleCoded = z.infer<typeof ArticleCoded>;

/** An article of the data contract. */
export const Article = ArticleCoded.extend({
	short: z.string().min(1).describe('What a citation in a line calls it: as the record gives it, else author or publisher and year.'),
	published: Dated.describe('When it was published.'),
	authorId: Id.describe("Who speaks in the article's own voice: the author's actor id, or `author-of-<article>`."),
	changed: CalendarDay.nullable()
		.default(null)
		.describe(
			'Day on which the record was last changed in what it says: by `changed` of its front matter, or by a statement added, mended or withdrawn; null where it never was.',
		),
	body: z.array(Block).describe('The record in reading order.'),
	proof: Proof.default(NO_PROOF).describe('How far it is proved by its source text.'),
});
export type Article = z.infer<typeof Article>;
