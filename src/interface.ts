import { recordGraph } from './content.ts';
import { TRANSLATED } from './words/languages.ts';

/** A language in which the site has its pages. */
interface PageLanguage {
	/** As `lang` and `hreflang` name it. */
	code: string;
	/** The folder of its catalogue, and of its pages. */
	folder: string;
	/** What it calls itself. */
	name: string;
}

const { corpus } = recordGraph;
const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** The languages of the interface: the corpus's own, then those of `languages` in corpus.yaml that have a catalogue; none but the first where other sides are compared. */
export const pageLanguages: readonly PageLanguage[] = [
	{ code: corpus.language, folder: 'en', name: nameOf(corpus.language) },
	...(corpus.sides.length > 2 ? [] : corpus.languages.filter((code) => TRANSLATED.includes(code))).map((code) => ({
		code,
		folder: code,
		name: nameOf(code),
	})),
];
