import { shown } from '../../record/problem.ts';
import type { StatementCoded } from '../../schema/statement.ts';
import { excess, lengthOf } from '../../text/length.ts';
import { isQuoted } from '../../vocabulary.ts';
import { AUTHOR } from '../link/entity-index.ts';
import { type Finding, when } from './finding.ts';

/** A quotation, or another report's wording, has so many words at most. */
export const QUOTE_WORDS = 75;

/** Whether a statement is its article's author's own. */
export function isOwn(s: Pick<StatementCoded, 'speakers'>): boolean {
	return s.speakers.includes(AUTHOR);
}

/** The speaker's short name, a colon, and our own words. */
export function checkHeading(s: StatementCoded): Finding[] {
	const match = /^([^:]{2,70}): (\S.*)$/.exec(s.heading);
	if (match === null) return [[['heading'], 'heading-form', `heading ${shown(s.heading)}`, 'the speaker’s short name, a colon, our words']];
	const long = excess(match[2] ?? '', 12);
	return when(long !== null, ['heading'], 'heading-form', `${long?.found} after the colon`, `${long?.most} at most`);
}

/** A statement without words. */
export function checkContent(s: StatementCoded): Finding[] {
	return when(s.text === '', [], 'content-missing', 'statement without a text', 'its content in our own words', 'text');
}

/** What the author's own voice does without. */
export function checkOwnVoice(s: StatementCoded): Finding[] {
	if (!isOwn(s)) return [];
	return [
		...when(s.speakers.length > 1, ['speakers'], 'own-voice', '`author` beside another speaker', '`by=author` alone'),
		...when(s.presentation !== null, ['presentation'], 'own-voice', '`as` on an own statement', 'no presentation'),
		...when(s.cue !== null, ['cue'], 'own-voice', '`cue` on an own statement', 'no cue'),
		...when(s.capacity !== null, ['capacity'], 'own-voice', '`capacity` on an own statement', 'no capacity'),
		...when(s.said.value !== null, ['said'], 'own-voice', '`::said` on an own statement', "no date but the article's"),
		...when(s.via.length > 0, ['via'], 'own-voice', '`::via` on an own statement', 'no relays'),
		...when(s.act !== null, ['act'], 'own-voice', '`act` on an own statement', 'no act'),
		...when(s.quotes.length > 0, ['quotes', 0], 'own-voice', '`:q` in an own statement', '`:term`, or a statement of its source'),
	];
}

/** Presentation and cue, and whether they agree with the quotations. */
export function checkPresentation(s: StatementCoded): Finding[] {
	if (isOwn(s)) return [];
	const { presentation, cue, quotes } = s;
	const quoted = isQuoted(presentation);
	const values = '`as=direct`, `partial`, `indirect` or `mention`';
	return [
		...when(presentation === null, ['presentation'], 'presentation-missing', 'statement without `as`', values),
		...when(cue === null, ['cue'], 'presentation-missing', 'statement without `cue`', '`cue=…`, or `cue-kind=none`'),
		...when(cue?.lemma === null && cue.kind !== 'none', ['cue'], 'presentation-missing', 'cue without its headword', '`cue=…`'),
		...when(
			cue !== null && cue.lemma !== null && cue.kind === 'none',
			['cue', 'kind'],
			'presentation-missing',
			`\`cue-kind=none\` beside cue ${shown(cue?.lemma)}`,
			'one of the two',
		),
		...when(
			quoted && quotes.length === 0,
			['presentation'],
			'presentation-quotes',
			`\`as=${presentation}\` without a \`:q\``,
			'the quoted words in `:q[…]`',
			'text',
		),
		...when(
			presentation !== null && !quoted && quotes.length > 0,
			['quotes', 0],
			'presentation-quotes',
			`\`:q\` in a statement with \`as=${presentation}\``,
			'`:term`, or `as=partial`',
		),
	];
}

/** Words of a text that stand outside its quotations. */
function isQuotedWhole({ text, spans, quotes }: StatementCoded): boolean {
	const said = spans.filter((span) => span.kind === 'quote');
	const rest = said.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
	return quotes.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** What is said to be quoted in part, and has no word outside its quotations. */
export function doubtPresentation(s: StatementCoded): Finding[] {
	const doubtful = s.presentation === 'partial' && isQuotedWhole(s);
	return when(doubtful, ['presentation'], 'quoted-whole', '`as=partial` on a content that is quoted whole', '`as=direct`');
}

/** The length of quotations, and the paragraphs in which they stand. */
export function checkQuotes(s: StatementCoded): Finding[] {
	const paragraphs = new Set(s.passages.map((p) => p.paragraph));
	const lie = [...paragraphs].join(', ');
	return s.quotes.flatMap(({ text, paragraph }, index): Finding[] => {
		const long = excess(text, QUOTE_WORDS);
		const at = ['quotes', index];
		return [
			...when(long !== null, at, 'quote-long', `quotation of ${long?.found}`, `${long?.most} at most`),
			...when(
				paragraph === null && paragraphs.size > 1,
				at,
				'quote-paragraph',
				'quotation without its paragraph',
				`\`{p=…}\`: the passages lie in ${lie}`,
				'passages',
			),
			...when(
				paragraph !== null && !paragraphs.has(paragraph),
				at,
				'quote-paragraph',
				`quotation in paragraph ${paragraph}`,
				`a paragraph of the passages: ${lie}`,
				'passages',
			),
		];
	});
}

/** How many words a side of a locator has, as spaces part them; characters where none do. */
function sideLength(side: string): { count: number; unit: string; limit: (words: number) => number } {
	const { count, unit, limit } = lengthOf(side);
	return { count: count > 0 && unit === 'word' ? side.split(/\s+/).length : count, unit, limit };
}

/** The words of locators; a passage named twice. */
export function checkLocators(s: StatementCoded): Finding[] {
	const seen = new Set<string>();
	return s.passages.flatMap(({ paragraph, start, end }, index): Finding[] => {
		const key = `${paragraph} ${start} … ${end}`;
		const twice = seen.has(key);
		seen.add(key);
		const sides = [start, end].map(sideLength);
		const most = start === end ? 8 : 4;
		const long = sides.filter(({ count, limit }) => count > limit(most)).sort((a, b) => b.count - a.count)[0];
		return [
			...when(twice, ['passages', index], 'locator-duplicate', 'passage named twice', 'each passage once'),
			...when(
				long !== undefined,
				['passages', index],
				'locator-words',
				`${long?.count} ${long?.unit}s on one side`,
				`${long?.limit(most)} at most`,
			),
			...when(
				sides.some(({ count }) => count === 0) || /^(?:…|\.\.\.)|(?:…|\.\.\.)$/.test(start === end ? start : ''),
				['passages', index],
				'locator-words',
				'locator with an empty side',
				'`first words … last words`',
			),
		];
	});
}
