import { z } from 'zod';
import { ACTOR_KINDS } from '../vocabulary.ts';
import { Edtf, Flag, Id, Language, Url } from './common.ts';

/** A post held by an actor. */
export const Post = z.strictObject({
	title: z.string().min(1).describe('The title of the post, in English.'),
	of: Id.describe('Actor id of the body the post belongs to.'),
	from: Edtf.nullable().default(null).describe('First day, EDTF, or null where not read.'),
	to: Edtf.nullable().default(null).describe('Last day, EDTF, or null where it goes on or was not read.'),
	url: Url.nullable().default(null).describe('Where the post and its dates were read; null where only the articles print it.'),
});
export type Post = z.infer<typeof Post>;

/** What tells a region's code from other letters. */
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whoever speaks, acts or is spoken about. */
export const Actor = z.strictObject({
	id: Id,
	name: z.string().min(1).describe('Plain name in English.'),
	names: z
		.array(z.strictObject({ lang: Language, name: z.string().min(1).describe('The name in that language.') }))
		.default([])
		.describe("Names in other languages and scripts. Of a state with a `region` those that nobody gave are Unicode's (CLDR)."),
	family: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe("Which part of a person's plain name is the family name; null where it is the last word."),
	aliases: z.array(z.string().min(1)).default([]).describe('Other spellings and short names, for search.'),
	kind: z.enum(ACTOR_KINDS).describe('Kind of actor; a metonym is a place that speaks for a state.'),
	named: Flag.default(true).describe('False where the articles give no name (“a security analyst”).'),
	country: Id.nullable().default(null).describe("The state's actor id, or null."),
	region: z
		.string()
		.regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 code of two letters, such as `NL`', abort: true })
		.refine((code) => REGIONS.of(code) !== undefined, 'an ISO 3166-1 code that Unicode has a name for')
		.nullable()
		.default(null)
		.describe("A state's ISO 3166-1 alpha-2 code, by which its names in the corpus's languages are known."),
	posts: z.array(Post).default([]).describe('Posts held, with dates.'),
	wikidata: z
		.string()
		.regex(/^Q\d+$/, 'a Wikidata id, such as `Q7747`')
		.nullable()
		.default(null)
		.describe('Wikidata item, or null.'),
	standsFor: Id.nullable().default(null).describe('The state that a metonym stands for.'),
	memberOf: z.array(Id).default([]).describe('Bodies that it belongs to.'),
	owner: z.string().min(1).nullable().default(null).describe('Owner, noted for every outlet or for none.'),
	funding: z.string().min(1).nullable().default(null).describe('Funding, noted for every outlet or for none.'),
	readAt: z.array(Url).default([]).describe('Where names, posts and identifiers were read.'),
});
export type Actor = z.infer<typeof Actor>;
