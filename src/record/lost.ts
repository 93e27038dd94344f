import type { PhrasingContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { DirectiveSource } from './directive.ts';
import { problem, shown } from './problem.ts';
import { CONTAINERS, LEAVES, TEXT_DIRECTIVES } from './spec.ts';

/** The fields of front matter; a test holds them to the schema. */
export const FRONT_FIELDS = [
	'id',
	'title',
	'label',
	'short',
	'publisher',
	'author',
	'published',
	'volume',
	'number',
	'url',
	'added',
	'changed',
	'language',
	'genre',
	'argues',
	'arguesNote',
	'relays',
	'sourceFile',
	'sourceHash',
	'words',
	'paragraphs',
	'furniture',
	'unproved',
	'value',
	'basis',
	'note',
] as const;

const SPECS = [
	...Object.values(CONTAINERS),
	...Object.values(CONTAINERS).flatMap((c) => Object.values(c.leaves)),
	...Object.values(LEAVES),
];
const LINE_NAMES = [
	...new Set([...Object.keys(CONTAINERS), ...Object.values(CONTAINERS).flatMap((c) => Object.keys(c.leaves)), ...Object.keys(LEAVES)]),
];
const INLINE_NAMES = Object.keys(TEXT_DIRECTIVES);
const ATTRIBUTES = [...new Set([...SPECS, ...Object.values(TEXT_DIRECTIVES)].flatMap((s) => Object.keys(s.attributes ?? {})))];

const any = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length).join('|');
const DIRECTIVE = 'a directive with its colons, brackets and braces, alone on its line but for `:q`, `:term` and `:name`';

/** A line that was a directive, a field of front matter or a fence before it lost a sign. */
const LINES: readonly [found: RegExp, expected: string][] = [
	[new RegExp(`^[^\\p{L}\\p{N}]*(?:${any(LINE_NAMES)})\\s?[[({（［｛【「].*[\\])}）］｝】」]\\s*$`, 'u'), DIRECTIVE],
	[/^\s*[\p{L}-]+\[[^\]]*\](?:\{[^}]*\})?\s*$/u, DIRECTIVE],
	[
		new RegExp(`^\\s*(?:${any([...FRONT_FIELDS, ...LINE_NAMES, ...ATTRIBUTES])})\\s*(?:[:：](?:\\s|$)|：)`, 'u'),
		'front matter between its two `---`, or a sentence',
	],
	[/^(?=\s*\S)(?!…$)[^\p{L}\p{N}]*$/u, 'a fence of three colons, or words'],
];

/** The same inside a line. */
const WORDS: readonly [found: RegExp, expected: string][] = [
	[/(?:[:：∶︓﹕꞉]{2,}|∷)[\p{L}\p{N}_-]*/gu, DIRECTIVE],
	[new RegExp(`(?<![\\p{L}\\p{N}\\\\-])(?:${any([...LINE_NAMES, ...INLINE_NAMES])})[:：]?(?=\\[)`, 'giu'), DIRECTIVE],
	[/(?<![\p{L}\p{N}-])q\s+(?=\[)/gu, DIRECTIVE],
	[/[:：]\p{L}*(?=\[)/gu, DIRECTIVE],
	[new RegExp(`(?<![\\p{L}\\p{N}]):(?:${any(INLINE_NAMES)})(?![\\p{L}\\p{N}-])`, 'gu'), DIRECTIVE],
	[new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any(ATTRIBUTES)})=(?=["\\p{L}\\p{N}])`, 'gu'), 'attributes in the braces of a directive'],
	[/(?<=\s)#{2,6}(?=\s)/g, '`## …` on a line of its own'],
];

/** What is looked for in a label, too: it may hold times, names and brackets of our own. */
const LABEL = WORDS.slice(0, 2).map(([found]) => found);

const QUOTES = 'the words as printed in `:q[…]`, `:term[…]` or `:name[…]`';
/** Quotation marks of every shape; the apostrophe is one only where it opens a word and another closes one. */
const MARKS =
	/(?!['’\u05F4])[\p{Quotation_Mark}❛❜❝❞❟❠❮❯″‶]|''|``|,,|<<|>>|´´|(?<![\p{L}\p{N}\p{M}])['’](?!(?:tis|twas|em|til|cause|n)\b)(?=\p{L}[^'’]*(?:['’]\p{L}[^'’]*)*[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}]))/gu;

/** A directive in words that hold none: two colons in a row, or a directive's name before a bracket; null where there is none. */
export function lostDirective(words: string): { index: number; words: string } | null {
	const [found] = LABEL.flatMap((pattern) => [...words.matchAll(pattern)]).sort((a, b) => a.index - b.index);
	return found === undefined ? null : { index: found.index, words: words.slice(found.index) };
}

/** Reports lines that lost what made them a directive. */
export function reportLostLines(file: string, { text, start, end, at }: DirectiveSource, problems: VFileMessage[]): void {
	let offset = start;
	for (const line of text.slice(start, end).split('\n')) {
		const [, expected] = LINES.find(([found]) => found.test(line)) ?? [];
		const place = at(offset + (line.length - line.trimStart().length));
		if (expected !== undefined) problems.push(problem(file, place, 'directive-malformed', `${shown(line.trim())} read as prose`, expected));
		offset += line.length + 1;
	}
}

/** Reports, in the plain words between directives, what was a directive before it lost a sign, and quotation marks. */
export function reportLostWords(
	file: string,
	{ text, at }: DirectiveSource,
	nodes: readonly PhrasingContent[],
	problems: VFileMessage[],
): void {
	for (const node of nodes) {
		if (node.type !== 'text') continue;
		const from = node.position?.start.offset ?? 0;
		const written = text.slice(from, node.position?.end.offset);
		const lost = WORDS.flatMap(([found, expected]) =>
			[...written.matchAll(found)].map(({ 0: words, index }) => ({ words, index, expected })),
		);
		const [first] = lost.sort((a, b) => a.index - b.index);
		if (first !== undefined) {
			const line = written.slice(first.index).split('\n', 1)[0];
			problems.push(problem(file, at(from + first.index), 'directive-malformed', `${shown(line)} read as prose`, first.expected));
			continue;
		}
		// A mark may be written by reference (`&quot;`): then it stands somewhere in these words.
		const [mark] = [...written.matchAll(MARKS), ...node.value.matchAll(MARKS)];
		if (mark === undefined) continue;
		const offset = mark.input === written ? mark.index : 0;
		problems.push(problem(file, at(from + offset), 'quote-mark', `${shown(mark[0])} in plain words`, QUOTES));
	}
}
