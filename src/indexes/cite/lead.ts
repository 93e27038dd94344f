import type { Graph } from '../../model/link/graph.ts';
import { languageQuoted, ownRenderings } from '../../model/views/translations.ts';
import { wayOf } from '../../model/views/way.ts';
import type { Statement } from '../../schema/statement.ts';
import { cutWords } from '../../text/cut-words.ts';
import { headingAlone } from '../../text/heading-alone.ts';
import { inMarks } from '../../text/language-marks.ts';
import { sayReports } from '../../text/relay-words.ts';
import { bracketed } from '../../text/translation-words.ts';
import { sayDated } from '../../text/when.ts';
import { IN_TRANSLATION, sayPresentation } from '../../text/wording.ts';
import { isQuoted } from '../../vocabulary.ts';
import { nameOf } from '../facts.ts';

/** Words of a quotation that a citation repeats; the record has all of them. */
const QUOTED_WORDS = 40;

/** Whether the article prints words of it in quotation marks as its speaker's. */
function prints(s: Statement): boolean {
	return isQuoted(s.presentation) && s.quotes.length > 0;
}

/** Verbatim words between the marks of their language, those inside them inner ones; what is left out stands as an editor's `[…]`. */
function quoted(words: string, language: string): string {
	const { text, cut } = cutWords(words, QUOTED_WORDS);
	return inMarks(cut ? `${text} […]` : words, language);
}

/** The printed words of a statement in quotation marks; null where the article quotes none. */
export function quotedWordsOf(graph: Graph, s: Statement): string | null {
	const language = languageQuoted(graph, s);
	return prints(s) ? s.quotes.map((quote) => quoted(quote.text, language)).join(' … ') : null;
}

/** What the printed words mean in the language of the site, in an editor's brackets; null where nobody translated them. */
export function translationOf(graph: Graph, s: Statement): string | null {
	const renderings = ownRenderings(graph, s);
	return renderings.length === 0 ? null : bracketed(renderings);
}

/** Who speaks, by name. */
export function sayWho(graph: Graph, s: Statement): string {
	// An author of whom no name is known has a name of ours, which is no name to cite.
	const isUnknown = s.voice === 'own' && graph.article.get(s.article)?.author.value == null;
	const names = isUnknown ? ['the author'] : s.speakers.map((id) => nameOf(graph, id));
	const last = names.at(-1) ?? '';
	return `${names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}${s.jointly ? ' jointly' : ''}`;
}

/** How much is quoted, and whether in translation: `direct words, in translation`. */
function sayMarks(s: Statement): string {
	return s.inTranslation ? `${sayPresentation(s)}, ${IN_TRANSLATION}` : sayPresentation(s);
}

/** The relays: `via Wire, then Buoy`; null without any. */
function sayVia(graph: Graph, s: Statement, withDays: boolean): string | null {
	const steps = wayOf(graph, s, withDays);
	return steps.length === 0 ? null : `via ${sayReports(steps)}`;
}

/**
 * How a statement reached us, in words: how much is quoted, whether in translation, when it was said, by whom it
 * was relayed. The same words stand in citations and in the feeds.
 */
export function sayHow(graph: Graph, s: Statement): string[] {
	const said =
		s.voice === 'attributed' && s.said.value !== null ? `${s.footing === 'ascribed' ? 'dated' : 'said'} ${sayDated(s.said)}` : null;
	return [sayMarks(s), said, sayVia(graph, s, true)].filter((part) => part !== null);
}

/** What the article does with the words: it quotes, paraphrases or mentions them, or they are its author's. */
export function sayIn(s: Statement): string {
	if (s.voice === 'own') return 'in';
	if (prints(s)) return 'quoted in';
	return s.presentation === 'mention' ? 'mentioned in' : 'paraphrased in';
}

/**
 * The words with whose they are: those that the article prints in quotation marks, else our heading in the square
 * brackets of what an editor supplies; who; how. A paraphrase stands in no quotation marks.
 */
export function attributed(graph: Graph, s: Statement): string {
	const words = quotedWordsOf(graph, s) ?? `[${headingAlone(s.heading)}]`;
	const meant = translationOf(graph, s);
	return `${words}${meant === null ? '' : ` ${meant}`}, ${sayWho(graph, s)} (${sayHow(graph, s).join('; ')})`;
}

/** What a citation of a statement begins with, up to the article. */
export function leadOf(graph: Graph, s: Statement): string {
	return `${attributed(graph, s)}, ${sayIn(s)}`;
}

/**
 * The same for the title of a reference, which many styles put in quotation marks: words only where the article
 * quotes them, no days.
 */
export function titleLead(graph: Graph, s: Statement): string {
	const words = quotedWordsOf(graph, s);
	const how = [sayMarks(s), sayVia(graph, s, false)].filter((part) => part !== null).join('; ');
	return `${words === null ? '' : `${words}, `}${sayWho(graph, s)} (${how}), ${sayIn(s)}`;
}
