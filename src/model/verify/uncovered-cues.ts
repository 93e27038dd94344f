import { placeAt } from '../../record/place.ts';
import { occurrences, type Range } from '../../text/fold.ts';
import { isHeading } from '../../text/heading.ts';
import { quotedIn } from '../../text/quote-marks.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { wordRanges } from '../../text/words.ts';
import type { CodedCorpus } from '../check/coded.ts';
import type { Check, Unaccounted } from './check.ts';
import { type CueUse, headword, type Lexicon } from './lexicon.ts';
import { passageRange } from './passage-range.ts';
import { printedCitations } from './printed-citations.ts';
import { context, isInside, isTouched, type Reading } from './reading.ts';
import { setAsideRanges } from './set-aside-checks.ts';
import { paragraphOf, type SourceText } from './source.ts';

/** Words that only say through whom something came, in the languages whose cues come with the engine. */
const RELAYING = new Set(
	[
		'report, relay, quote, cite, publish, tell, write, according to, statement, remark, comment, interview',
		'сообщать, сообщить, передавать, цитировать, писать, написать, согласно, по данным, заявление, комментарий',
		'報じる, 報道する, 伝える, によると, 発言, 声明, コメント',
		'报道, 报告, 援引, 引述, 转述, 据, 声明, 讲话, 评论',
	].flatMap((list) => list.split(', ')),
);

/** Sentences that name an outlet which the record has as a relay or a citation: how it passed the words on is told there. */
function relayed({ text, outlets }: Reading): Range[] {
	const named = outlets.flatMap((name) => occurrences(text, name, 'possessive'));
	return named.length === 0 ? [] : sentenceRanges(text).filter((sentence) => isTouched(sentence, named));
}

/** So many words at most tell a cue from others, in a paragraph of so many characters; beyond that a person finds them. */
const MOST = { words: 12, text: 20_000 } as const;

/** What a person names to set a cue aside: the fewest words around it that occur once in the paragraph, whose words are given. */
function asideWords(text: string, words: readonly Range[], use: CueUse): string {
	if (text.length > MOST.text) return use.words;
	const at = words.findIndex((w) => w.end > use.start);
	let [from, to] = [
		at,
		Math.max(
			at,
			words.findLastIndex((w) => w.start < use.end),
		),
	];
	const run = () => text.slice(words[from]?.start ?? use.start, words[to]?.end ?? use.end);
	while (to - from < MOST.words && occurrences(text, run()).length > 1 && (from > 0 || to < words.length - 1)) {
		if (to < words.length - 1) to += 1;
		else from -= 1;
	}
	return run().replaceAll('"', '');
}

/**
 * Reporting cues of a paragraph that no statement accounts for and nobody set aside. None is asked for inside a coded
 * passage or a quotation, in a heading, or where a sentence says through which relay words came.
 */
export function uncoveredCues(reading: Reading, lexicon: Lexicon): Unaccounted[] {
	const { text, asides, passages, article, paragraph } = reading;
	if (isHeading(text)) return [];
	const passed = [
		...asides.filter((a) => a.kind === 'not-speech'),
		...passages.map((p) => p.range),
		...quotedIn(text),
		...printedCitations(text, article.language),
	];
	const relays = relayed(reading);
	const all = text.length > MOST.text ? [] : wordRanges(text);
	return lexicon
		.uses(text)
		.filter((use) => !isTouched(use, passed))
		.filter((use) => !(use.lemmas.some((lemma) => RELAYING.has(lemma)) && isInside(use, relays)))
		.map((use) => {
			const found = `cue \`${use.words}\` (${use.lemmas.join(', ')}) in \`${context(text, use)}\``;
			const words = asideWords(text, all, use);
			const aside = `\`::not-speech[why]{p=${paragraph} cue="${words}"}\``;
			return reading.finding('cue', `${found}: code what it attributes, or write ${aside}`, use, words, use.lemmas[0] ?? null);
		});
}

/** The cue of every statement is a word of the lexicon and stands in one of its passages, where it is not set aside. */
export function cueChecks(coded: CodedCorpus, lexicon: (article: string) => Lexicon): Check[] {
	const asides = coded.asides.filter((a) => a.value.kind === 'not-speech');
	return coded.statements.flatMap(({ value, plain, file, article }): Check[] => {
		const { cue } = value;
		if (cue === null || cue.lemma === null || cue.kind === 'none') return [];
		const lemma = headword(cue.lemma);
		const prove = (source: SourceText): string | null => {
			const { lemmas, uses } = lexicon(article);
			const known = lemmas.get(lemma);
			if (known === undefined || !known.kinds.some((kind) => kind === cue.kind)) return 'cues.yaml does not have it';
			const set = value.passages.flatMap(({ paragraph, start, end }) => {
				const text = paragraphOf(source, paragraph) ?? '';
				const range = passageRange(text, { start, end });
				const held = range === null ? [] : uses(text).filter((use) => use.lemmas.includes(lemma) && isInside(use, [range]));
				const here = asides.filter((a) => a.article === article && a.value.paragraph === paragraph);
				const ranges = here.map((a) => setAsideRanges(text, a.value)).flatMap((found) => (typeof found === 'string' ? [] : found));
				return held.map((use) => isTouched(use, ranges));
			});
			if (set.length === 0) return 'no form of it stands in the passages';
			return set.every(Boolean) ? 'all that stands of it in the passages is set aside' : null;
		};
		return [{ kind: 'cue', article, file, place: placeAt(plain, ['cue', 'lemma']), subject: `cue \`${cue.lemma}\` (${cue.kind})`, prove }];
	});
}
