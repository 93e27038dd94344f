import { z } from 'zod';
import { BASES, DATE_BASES } from '../vocabulary.ts';
import { isEdtf } from './edtf.ts';

/** A permanent kebab-case name, unique over all collections. */
export const Id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
		error: 'kebab-case: lower-case letters and digits in words joined by single hyphens',
		abort: true,
	})
	// It becomes the name of a folder, with a few letters more: file systems take 255 bytes.
	.max(120, 'an id of 120 characters at most')
	.describe('Permanent kebab-case id, unique over all collections.');

/** An Extended Date/Time Format string (ISO 8601-2). */
export const Edtf = z
	.string()
	.refine(isEdtf, 'a date in EDTF, such as `2024-07-29` or `[..2024-07-29]`')
	.describe('A date in EDTF (ISO 8601-2).');

/** One whole day. */
export const Day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.describe('One day, YYYY-MM-DD.');

/** Whether a text is a tag that Intl takes: pages ask it for the language's name. */
function isTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

/** One day of the calendar, as a record or registry codes it. */
export const CalendarDay = z
	.string()
	.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text), 'a day, such as `2024-07-29`')
	.describe('One day of the calendar, YYYY-MM-DD.');

/** A BCP 47 language tag. */
export const Language = z
	.string()
	.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'a BCP 47 language tag, such as `ru`', abort: true })
	.refine(isTag, 'a BCP 47 language tag, such as `ru`')
	.describe('A BCP 47 language tag.');

/** A web address. */
export const Url = z
	.string()
	.regex(/^https?:\/\/[^\s"<>]+$/, { error: 'an address that begins with `https://`', abort: true })
	.refine((text) => URL.canParse(text), 'an address that a browser can open')
	.refine((text) => !/^https?:\/\/[^/?#]*@/i.test(text), 'an address without a name and password before its host')
	.describe('A web address.');

/** A whole number that may arrive as text. */
export const Count = z.preprocess((v) => (typeof v === 'string' && /^\d+$/.test(v) ? Number(v) : v), z.number().int().nonnegative());

/** A paragraph's number: non-blank lines of the source text, from 1. */
export const Paragraph = z
	.preprocess((v) => (typeof v === 'string' && /^\d+$/.test(v) ? Number(v) : v), z.number().int().positive())
	.describe('Paragraph of the source text: non-blank lines, counted from 1.');

/** Degrees that may arrive as text, north and east positive, between minus and plus the most. */
export const Degrees = (most: number) =>
	z.preprocess((v) => (typeof v === 'string' && /^-?\d+(?:\.\d+)?$/.test(v) ? Number(v) : v), z.number().min(-most).max(most));

/** True or false that may arrive as text. */
export const Flag = z.preprocess((v) => (v === 'true' ? true : v === 'false' ? false : v), z.boolean());

/** A value with how it is known; `value` null is unknown. */
export const Sourced = z.strictObject({
	value: z.string().min(1).nullable().default(null).describe('The value, or null where it is unknown.'),
	basis: z.enum(BASES).describe('How it is known: stated in the text, inferred, corroborated elsewhere, or unconfirmed.'),
	note: z.string().min(1).nullable().default(null).describe('Why, in our words.'),
});

/** A date with how it is known. */
export const CodedDate = z.strictObject({
	value: Edtf.nullable().default(null).describe('EDTF, or null where the text supports no date.'),
	basis: z.enum(BASES).nullable().default(null).describe('How it is known.'),
	note: z.string().min(1).nullable().default(null).describe('Why, in our words.'),
});

/** When something was said or happened: a date, or what the text prints instead of one. */
export const CodedMoment = CodedDate.extend({
	basis: z
		.enum(DATE_BASES)
		.nullable()
		.default(null)
		.describe("How it is known; `relative` is reckoned from the words in `from` and the article's own day."),
	from: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe(
			'The words that the text prints for it (`Tuesday`, `July 28`), where they are no full date; null where it prints none or all.',
		),
});

export type CodedMoment = z.infer<typeof CodedMoment>;

const BOUNDS = {
	earliest: Day.nullable().describe('Earliest possible day, null where open or unknown.'),
	latest: Day.nullable().describe('Latest possible day, null where open or unknown.'),
};

/** A date with its bounds worked out. */
export const Dated = CodedDate.extend(BOUNDS);
export type Dated = z.infer<typeof Dated>;

/** When something was said or happened, with its bounds worked out. */
export const Moment = CodedMoment.extend(BOUNDS);
export type Moment = z.infer<typeof Moment>;
/** Any date with its bounds. */
export type AnyDate = Dated | Moment;

/** A number that a statement or an event turns on. */
export const Figure = z.strictObject({
	value: z
		.preprocess((v) => (typeof v === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(v) ? Number(v) : v), z.number())
		.describe('The number, of fifteen digits before its point at most: more would be rounded.'),
	unit: z.string().min(1).describe('What one of them is: `vehicle`, `US dollar`, `percent`.'),
	of: z.string().min(1).describe('What is counted, in our words.'),
	asOf: Edtf.nullable().default(null).describe('When it held, EDTF.'),
	measure: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe('Kind of figure: `count`, `amount`, `share`, `distance`, with `at-least`, `about`.'),
});
export type Figure = z.infer<typeof Figure>;
