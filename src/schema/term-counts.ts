import { z } from 'zod';
import { Id } from './common.ts';

const Term = z.string().min(1).describe('The term, as the registry of topics spells it.');
const Quoted = z.boolean().describe("Whether it stands in quotation marks; if not, the word is the article's, whoever it is told of.");
const Count = z.number().int().positive().describe('How often.');
const Holder = Id.nullable().describe(
	"The statement in whose passage it stands, the innermost; null where it stands in none and is the author's.",
);

/** `content/terms.json`: how often the source texts hold each rival name, by the statement it stands in. Numbers only: no text is kept. */
export const TermCounts = z.strictObject({
	terms: z
		.array(z.strictObject({ term: Term, wordings: z.array(z.string().min(1)).min(1).describe('All spellings that were looked for.') }))
		.describe('What was looked for; other terms in the registry mean that this is no longer true.'),
	articles: z
		.array(
			z.strictObject({
				article: Id,
				sourceHash: z.string().describe('SHA-256 of the text that was counted.'),
				counts: z.array(z.strictObject({ term: Term, statement: Holder, quoted: Quoted, count: Count })),
			}),
		)
		.describe('Articles by id.'),
});
export type TermCounts = z.infer<typeof TermCounts>;

/** Uses of a rival name in one article by one holder, with whom they count for. */
export const TermUse = z.strictObject({
	term: Term,
	article: Id,
	statement: Holder,
	by: z
		.enum(['side', 'voice', 'other', 'author'])
		.describe("Whose use it is: a compared side's, a voice without office from its country, somebody else's, the author's."),
	side: Id.nullable().describe('That compared side; null for others and authors, and where both speak jointly.'),
	quoted: Quoted,
	count: Count,
});
export type TermUse = z.infer<typeof TermUse>;
