import { z } from 'zod';
import { CalendarDay, Id, Language, Url } from './common.ts';

/** What a site may have beside its pages, each named as `corpus.yaml` names it; a corpus that names none has none. */
export const EXTRAS = ['embeds', 'dossiers', 'entity-json', 'pictures'] as const;
export type Extra = (typeof EXTRAS)[number];

/** The corpus: what it is called, which sides it has, which two are compared. */
export const Corpus = z.strictObject({
	title: z.string().min(1).describe('Name of the site.'),
	subject: z.string().min(1).describe('The dispute, in a few words.'),
	description: z.string().min(1).describe('One sentence on what the corpus is.'),
	headline: z
		.string()
		.min(1)
		.nullable()
		.default(null)
		.describe('What the front page says first; without it, what is said is worked out from `subject`.'),
	lead: z.string().min(1).nullable().default(null).describe('What the front page says below, 25 words at most; without it, `description`.'),
	language: Language.describe('Language of the site.'),
	languages: z
		.array(Language)
		.default([])
		.describe(
			'Other languages: states are named and found in them, and the site has its pages in those into which its interface is translated.',
		),
	version: z.string().min(1).nullable().default(null).describe('Version of the corpus, as citations name it; null where it has none.'),
	released: CalendarDay.nullable().default(null).describe('Day on which that version came out, YYYY-MM-DD; null where it has none.'),
	contributors: z.array(z.string().min(1)).default([]).describe('Who made the corpus, as citations of it name them.'),
	licence: z
		.strictObject({
			id: z.string().min(1).describe('SPDX identifier, such as `CC-BY-4.0`.'),
			title: z.string().min(1).describe('Name of the licence.'),
			url: Url,
		})
		.nullable()
		.default(null)
		.describe('Licence of our own words in the corpus; quotations belong to those who printed them. Null where none is given.'),
	report: z
		.string()
		.regex(/^(?:https:\/\/|mailto:|\/)[^\s"<>]+$/, 'an address that begins with `https://` or `mailto:`, or a path of the site')
		.nullable()
		.default(null)
		.describe('Where mistakes are reported: an address or a path of the site; null where nowhere.'),
	sides: z
		.array(
			z.strictObject({
				id: Id.describe("Actor id of the side's state."),
				label: z.string().min(1).describe('What readers see.'),
				shortLabel: z
					.string()
					.min(1)
					.max(16, '16 characters at most')
					.nullable()
					.default(null)
					.describe('A shorter label for tables and charts; null where the label is short enough.'),
			}),
		)
		.min(2)
		.describe('The sides.'),
	compared: z.tuple([Id, Id]).describe('The two sides that stand opposite each other, in alphabetical order of their labels.'),
	extras: z
		.array(z.enum(EXTRAS))
		.default([])
		.describe(
			'What the site has beside its pages: `embeds`, pages and quotations for other sites; `dossiers`, what topics and issues give to print; `entity-json`, each thing as data beside its page; `pictures`, which those who share a page show.',
		),
	epithets: z.array(z.string().min(1)).default([]).describe("A side's words for the other, which no question uses."),
});
export type Corpus = z.infer<typeof Corpus>;
