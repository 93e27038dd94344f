import type { Range } from '../text/fold.ts';
import { countWords } from '../text/words.ts';
import type { Presentation } from '../vocabulary.ts';
import type { Candidate } from './cue-use.ts';
import { type Quotes, quotesIn } from './quotes.ts';
import type { TaggedToken } from './token.ts';

/** A content whose quoted words are this share of it is quoted whole. */
const WHOLE = 0.85;
/** Two or three words in marks, named and not said: *so-called “…”*. */
const NAMED =
	/(?:so-called|called|known as|dubbed|termed|nicknamed|titled|entitled|(?<!\bcall(?:s|ed|ing)? th(?:e|is|at) )(?:term|word|phrase))\s*$/iu;
const OBJECTS = new Set(
	'criticize criticise praise discuss denounce echo debate condemn welcome reject address reaffirm comment remark criticism objection reaction response position view claim rhetoric opposition stance mention slam hail applaud lash-out emphasize stress highlight answer talk speak refer horrify rebuff concern question decry'.split(
		' ',
	),
);

/** Whether what follows a cue has a verb of its own, or says *as what*, *for what*, *to do what*. */
function hasClause(tokens: readonly TaggedToken[], cue: Candidate, content: Range): boolean {
	const inside = tokens.filter((t) => t.start >= content.start && t.end <= content.end && !(t.start >= cue.start && t.end <= cue.end));
	const after = inside.filter((t) => t.start >= cue.end);
	const from = after.length > 0 ? after : inside;
	if (from.some((t) => /^(?:that|as|how|why|whether|is|are|was|were)$/.test(t.lower))) return true;
	if (from.some((t, at) => t.lower === 'for' && from[at + 1]?.tag === 'VERB')) return true;
	return from.some((t, at) => t.lower === 'of' && (from[at + 1]?.tag === 'VERB' || /ing$/.test(from[at + 1]?.lower ?? '')));
}

/** Quotations of a content that are said and not only named. */
function spokenQuotations(text: string, quotes: Quotes, content: Range, isMention: boolean): Range[] {
	return quotesIn(quotes, content).filter((q) => {
		if (countWords(text.slice(q.start, q.end)) > 4) return true;
		return !isMention && !NAMED.test(text.slice(Math.max(0, q.start - 24), q.start - 1));
	});
}

/** What part of a content stands in quotation marks, and whether a content is told at all. */
export function presentationOf(
	text: string,
	tokens: readonly TaggedToken[],
	cue: Candidate,
	content: Range,
	quotes: Quotes,
	source: Range,
): { as: Presentation; said: Range[] } {
	const mention = OBJECTS.has(cue.lemma.replaceAll(' ', '-')) && !hasClause(tokens, cue, content);
	const said = spokenQuotations(text, quotes, content, mention);
	if (said.length === 0) return { as: mention ? 'mention' : 'indirect', said };
	const inside = said.map((q) => ({ start: Math.max(q.start, content.start), end: Math.min(q.end, content.end) }));
	const quoted = inside.reduce((sum, q) => sum + countWords(text.slice(q.start, q.end)), 0);
	// *Under the headline: “…”*: what the colon introduces is the content.
	const [first] = inside;
	const colon = first !== undefined && /:\s*[“"«„‘]$/u.test(text.slice(content.start, first.start)) ? first.start : content.start;
	const words = (range: Range) => countWords(text.slice(range.start, range.end));
	const held = [source, cue].filter((one) => one.start >= colon && one.end <= content.end).reduce((sum, one) => sum + words(one), 0);
	const all = countWords(text.slice(colon, content.end).replace(/^\s*that\b/iu, '')) - held;
	// *The north, she added, “sees …”*: what stands before the cue is content too.
	const leads = content.start < cue.start && inside.every((q) => q.start >= cue.end) && source.start > content.start;
	return { as: quoted >= WHOLE * all && !leads ? 'direct' : 'partial', said };
}
