import { z } from 'zod';
import {
	ACTS,
	ANSWER_BY_WHOM,
	ASPECTS,
	BASES,
	CAPACITIES,
	COMMITMENTS,
	CUE_KINDS,
	FOOTINGS,
	FUNCTIONS,
	MEDIA,
	PRESENTATIONS,
	RELATIONS,
	SPAN_KINDS,
	STATES,
	VOICES,
} from '../vocabulary.ts';
import { CalendarDay, CodedMoment, Edtf, Figure, Flag, Id, Language, Moment, Paragraph, Url } from './common.ts';

/** First and last words of a passage, 4 at most on each side (W3C Web Annotation: a range of text quotes). */
export const Passage = z.strictObject({
	paragraph: Paragraph,
	start: z.string().min(1).describe('First words of the passage, verbatim, occurring once in the paragraph.'),
	end: z.string().min(1).describe('Last words of the passage, verbatim, occurring once from the start on.'),
});
export type Passage = z.infer<typeof Passage>;

/** A stretch of `text` that is verbatim. */
export const Span = z.strictObject({
	start: z.number().int().nonnegative().describe('First UTF-16 unit in `text`, inside the quotation mark.'),
	end: z.number().int().positive().describe('UTF-16 unit after the last, inside the quotation mark.'),
	kind: z.enum(SPAN_KINDS).describe('Printed in quotation marks as speech; a term, title or scare quote; a proper name.'),
});
export type Span = z.infer<typeof Span>;

/** One step of a relay path. */
export const Hop = z.strictObject({
	outlet: Id.describe('Actor id of the outlet.'),
	on: Edtf.nullable().default(null).describe('Day of its report, EDTF, or null.'),
	basis: z.enum(BASES).default('stated').describe('How the step is known.'),
});
export type Hop = z.infer<typeof Hop>;

/** What a statement asserts or denies, as a record codes it. */
export const AssertionCoded = z.strictObject({
	claim: Id.describe('The claim.'),
	hedged: Flag.default(false).describe('The content itself is hedged.'),
	implied: Flag.default(false).describe('It takes one plain step to see it; only a denial can be implied.'),
	words: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe('Where the claim answers an issue: the words of the article that this rests on, verbatim, 8 at most.'),
	paragraph: Paragraph.nullable().default(null),
});
export type AssertionCoded = z.infer<typeof AssertionCoded>;

/** An assertion or denial of the data contract. */
export const Assertion = AssertionCoded.extend({
	quoted: z.boolean().default(false).describe('Whether `words` stand in a quotation of the statement.'),
});
export type Assertion = z.infer<typeof Assertion>;

/** What a statement answers. */
export const Answer = z.strictObject({
	id: Id.describe('A statement or an event.'),
	by: z.enum(ANSWER_BY_WHOM).describe('Who says so.'),
});
export type Answer = z.infer<typeof Answer>;

/** Another report's wording of the same or a neighbouring utterance. */
export const Elsewhere = z.strictObject({
	wording: z.string().min(1).describe('That wording, verbatim, 75 words at most.'),
	speaker: Id.nullable()
		.default(null)
		.describe(
			"Actor id of whoever said it, the outlet's own id where the words are its own; null where they are the statement's speakers' or it is not known.",
		),
	outlet: Id.describe('Actor id of the outlet.'),
	url: Url,
	on: Edtf.nullable().default(null).describe('Day of the utterance or report, EDTF.'),
	lang: Language,
	relation: z.enum(RELATIONS).describe('How near it is to the statement.'),
});
export type Elsewhere = z.infer<typeof Elsewhere>;

const Nth = z.preprocess((v) => (typeof v === 'string' && /^\d+$/.test(v) ? Number(v) : v), z.number().int().positive());

/** A translation of one of a statement's quotations, as a record codes it; nobody's own words. */
const TranslationCoded = z.strictObject({
	quote: Nth.nullable().default(null).describe('Which of the quotations it translates, from 1; null where there is one.'),
	text: z.string().min(1).describe('The translation, without quotation marks around it.'),
	lang: Language,
	by: Id.nullable().default(null).describe('Actor id of whoever translated; null for the editors of the corpus.'),
});

/** A translation of the data contract. */
export const Translation = TranslationCoded.extend({ quote: Nth.describe('Which of the quotations it translates, from 1.') });
export type Translation = z.infer<typeof Translation>;

/** What was wrong in a statement and has been mended. */
export const Correction = z.strictObject({
	what: z.string().min(1).describe('What was wrong, in our words.'),
	on: CalendarDay.describe('Day on which it was mended, YYYY-MM-DD.'),
});
export type Correction = z.infer<typeof Correction>;

/** Why a statement no longer stands. */
const Withdrawal = z.strictObject({
	reason: z.string().min(1).describe('Why, in our words.'),
	on: CalendarDay.describe('Day on which it was withdrawn, YYYY-MM-DD.'),
});

/** A statement as a record codes it. */
export const StatementCoded = z.strictObject({
	id: Id,
	heading: z.string().min(1).describe("The speaker's short name, a colon, and our own words, 12 at most."),
	text: z.string().default('').describe('The content, plain; quotations stand in quotation marks.'),
	spans: z.array(Span).default([]).describe('What in `text` is verbatim.'),
	passages: z.array(Passage).min(1).describe('Where it stands in the source text, the fuller printing first.'),
	speakers: z.array(Id).min(1).describe('Who speaks.'),
	jointly: Flag.default(false).describe('One utterance of several speakers.'),
	capacity: z.enum(CAPACITIES).nullable().default(null).describe('In what capacity; null for the author.'),
	within: Id.nullable().default(null).describe('The statement that carries this one.'),
	presentation: z.enum(PRESENTATIONS).nullable().default(null).describe('How the article prints the content; null for the author.'),
	medium: z.enum(MEDIA).default('speech').describe('Spoken, written, only thought, or not told.'),
	cue: z
		.strictObject({
			lemma: z.string().min(1).nullable().default(null).describe('Headword of the cue; null where there is none.'),
			kind: z.enum(CUE_KINDS).default('verb').describe('Kind of word.'),
		})
		.nullable()
		.default(null)
		.describe('The one headword that licenses the attribution; null for the author.'),
	quotes: z
		.array(z.strictObject({ text: z.string().min(1), paragraph: Paragraph.nullable().default(null) }))
		.default([])
		.describe('The quotations in it and their paragraphs.'),
	languageSaid: Language.nullable().default(null).describe('Language of the utterance, where known.'),
	free: Flag.default(false).describe('Free indirect: the source is carried over from the sentence before.'),
	inferred: Flag.default(false).describe('A verb of reading signs links source and content.'),
	commitment: z.enum(COMMITMENTS).default('firm').describe('Whether the content itself is hedged.'),
	aspect: z.enum(ASPECTS).default('once').describe('Said once, repeatedly, or a standing position.'),
	occasion: z.string().min(1).nullable().default(null).describe('Where it was said, in our words.'),
	said: CodedMoment.default({ value: null, basis: null, from: null, note: null }).describe('When it was said.'),
	via: z
		.array(z.array(Hop).min(1))
		.default([])
		.describe('Paths of relays, each from the speaker outwards; several paths are parallel reports.'),
	to: z.array(Id).default([]).describe('Named addressees.'),
	about: z.array(Id).max(2).default([]).describe('At most two actors of whom the content predicates something.'),
	concerns: z.array(Id).default([]).describe('Events it speaks of.'),
	topics: z.array(Id).max(4).default([]).describe('None to four topics, the main one first.'),
	functions: z.array(z.enum(FUNCTIONS)).max(2).default([]).describe("Entman's functions that it fills, at most two."),
	act: z.enum(ACTS).nullable().default(null).describe("PLOVER's act that the utterance itself does, or null."),
	asserts: z.array(AssertionCoded).default([]).describe('Claims it asserts.'),
	denies: z.array(AssertionCoded).default([]).describe('Claims it denies.'),
	answers: z.array(Answer).default([]).describe('What it answers, and who says so.'),
	figures: z.array(Figure).default([]).describe('Numbers it turns on.'),
	elsewhere: z.array(Elsewhere).default([]).describe('Nearer reports of the same or a neighbouring utterance.'),
	translations: z.array(TranslationCoded).default([]).describe('Translations of its quotations; they are never the speaker’s words.'),
	note: z.string().min(1).nullable().default(null).describe("An editor's note on how it was read."),
	added: z
		.strictObject({ on: CalendarDay })
		.nullable()
		.default(null)
		.describe('Day on which it came in, where that was later than its record; null where it came with it.'),
	corrections: z.array(Correction).default([]).describe('What was wrong in it and has been mended.'),
	withdrawn: Withdrawal.nullable().default(null).describe('Why it no longer stands, and since when; null where it does.'),
});
export type StatementCoded = z.infer<typeof StatementCoded>;

/** A statement of the data contract. */
export const Statement = StatementCoded.extend({
	article: Id.describe('The article it stands in.'),
	voice: z.enum(VOICES).describe("Attributed to a source, or the article's author's own."),
	said: Moment.describe('When it was said; for an own statement, when the article was published.'),
	quotes: z
		.array(z.strictObject({ text: z.string().min(1).describe('The quoted words, verbatim.'), paragraph: Paragraph }))
		.describe('The quotations in it and their paragraphs.'),
	offices: z
		.array(
			z.strictObject({
				actor: Id.describe('The speaker.'),
				title: z.string().min(1).describe('The title of the post.'),
				of: Id.describe('The body that it belongs to.'),
			}),
		)
		.describe('The post that each speaker held that day.'),
	asserts: z.array(Assertion).default([]).describe('Claims it asserts.'),
	denies: z.array(Assertion).default([]).describe('Claims it denies.'),
	translations: z.array(Translation).default([]).describe('Translations of its quotations; they are never the speaker’s words.'),
	sides: z.array(z.string()).describe('Compared sides for which it speaks, `other` for the rest, `author` for own statements.'),
	footing: z.enum(FOOTINGS).describe('A reported utterance, a standing position, or what others ascribe.'),
	state: z
		.enum(STATES)
		.default('current')
		.describe('`withdrawn` where it no longer stands, else `corrected` where something in it was mended, else `current`.'),
	added: CalendarDay.nullable()
		.default(null)
		.describe('Day on which it came into the corpus, YYYY-MM-DD; null where its record tells none.'),
	changed: CalendarDay.nullable()
		.default(null)
		.describe('Day on which it was last mended or withdrawn, or its record changed in what it says, YYYY-MM-DD; null where never.'),
	inTranslation: z.boolean().describe("Whether it was said in another language than the article's."),
});
export type Statement = z.infer<typeof Statement>;
