import { type Attribute, type WrittenStretch, writtenLine } from '../record/parse.ts';
import type { Splice } from './splice.ts';

/** Where one directive's label and attributes stand in a text. */
export interface Spelling {
	/** After the name. */
	named: number;
	/** Inside the brackets; null where there are none. */
	label: WrittenStretch | null;
	/** Inside the braces; null where there are none. */
	braces: WrittenStretch | null;
	attributes: readonly Attribute[];
	/** After all of it. */
	end: number;
}

/** How the directive that begins at an offset is written; of a line that cannot be read, only its name. */
export function spellingAt(text: string, from: number): Spelling {
	const [line = ''] = text.slice(from).split('\n', 1);
	const named = from + (/^[ \t]*:+[\p{L}\p{N}_-]*/u.exec(line)?.[0].length ?? 0);
	const { label = null, braces = null, attributes = [] } = writtenLine(line) ?? {};
	const placed = (stretch: WrittenStretch | null) => stretch && { start: from + stretch.start, end: from + stretch.end };
	const last = braces ?? label;
	return {
		named,
		label: placed(label),
		braces: placed(braces),
		attributes: attributes.map((one) => ({ ...one, keyOffset: from + one.keyOffset, valueOffset: from + one.valueOffset })),
		end: last === null ? named : from + last.end + 1,
	};
}

/** Words as a label holds them: on one line, brackets that could end it escaped. */
function labelOf(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[[\]\\]/g, '\\$&');
}

/** Writes another label. */
export function setLabel(text: string, from: number, words: string): Splice[] {
	const { label, named } = spellingAt(text, from);
	if (label !== null) return [{ ...label, insert: labelOf(words) }];
	return [{ start: named, end: named, insert: `[${labelOf(words)}]` }];
}

const BARE = /^[\p{L}\p{N}-]+$/u;

/** Writes an attribute, or takes it away where the value is null. */
export function setAttribute(text: string, from: number, key: string, value: string | null): Splice[] {
	const { attributes, braces, end } = spellingAt(text, from);
	const found = attributes.find((a) => a.key === key);
	const written = value === null ? '' : BARE.test(value) ? value : `"${value}"`;
	if (found === undefined) {
		if (value === null) return [];
		const insert = `${key}=${written}`;
		if (braces === null) return [{ start: end, end, insert: `{${insert}}` }];
		// The flag of a draft stays the last word.
		const flag = attributes.findLast((a) => a.key === 'draft');
		if (flag !== undefined) return [{ start: flag.keyOffset, end: flag.keyOffset, insert: `${insert} ` }];
		return [{ start: braces.end, end: braces.end, insert: `${braces.start === braces.end ? '' : ' '}${insert}` }];
	}
	const after =
		found.value === null ? found.keyOffset + found.key.length : found.valueOffset + found.value.length + (found.quote === null ? 0 : 1);
	if (value !== null) return [{ start: found.valueOffset - (found.quote === null ? 0 : 1), end: after, insert: written }];
	const before = text.slice(braces?.start ?? 0, found.keyOffset);
	const space = before.length - before.trimEnd().length;
	// The first of several leaves no space behind.
	const behind = space === before.length && text[after] === ' ' ? 1 : 0;
	return [{ start: found.keyOffset - space, end: after + behind, insert: '' }];
}

/** Offsets of the lines of a stretch that are leaf directives of a name. */
export function leavesOf(text: string, { from, to }: { from: number; to: number }, name: string): number[] {
	const line = new RegExp(`^ {0,3}::${name}(?![\\p{L}\\p{N}_:-])`, 'gmu');
	return [...text.slice(from, to).matchAll(line)].map((match) => from + match.index);
}

/** The order in which the guide has the lines of a container; what it does not list comes last. */
const ORDER = ['by', 'happened', 'at', 'said', 'via', 'occasion', 'to', 'actors', 'recipients', 'about', 'concerns', 'topics', 'functions'];

/** Where a line of a name goes among the lines of a container: before the first that comes later in the guide, else before the closing fence. */
function placeOfLeaf(text: string, { from, to }: { from: number; to: number }, name: string): number {
	const rank = (one: string) => (ORDER.includes(one) ? ORDER.indexOf(one) : ORDER.length);
	const lines = [...text.slice(from, to).matchAll(/^ {0,3}::([\p{L}\p{N}_-]+)/gmu)];
	const later = lines.find(([, one = '']) => rank(one) > rank(name));
	return later === undefined ? text.lastIndexOf('\n', to - 1) + 1 : from + later.index;
}

/** Writes the label of the first line of a name, adds the line at its place, or takes it away where there are no words. */
export function setLeaf(text: string, part: { from: number; to: number }, name: string, words: string): Splice[] {
	const [first] = leavesOf(text, part, name);
	if (first === undefined) {
		const place = placeOfLeaf(text, part, name);
		return words === '' ? [] : [{ start: place, end: place, insert: `::${name}[${labelOf(words)}]\n` }];
	}
	if (words !== '') return setLabel(text, first, words);
	const end = text.indexOf('\n', first);
	return [{ start: first, end: end === -1 ? text.length : end + 1, insert: '' }];
}

/** The stretch between the opening line of a container and its first `::` line or closing fence, without the blank lines around. */
export function bodyOf(text: string, { from, to }: { from: number; to: number }): { start: number; end: number } {
	const start = Math.min(to, text.indexOf('\n', from) + 1);
	const next = text.slice(start, to).search(/^ {0,3}::/mu);
	const whole = text.slice(start, next === -1 ? to : start + next);
	const lead = whole.length - whole.trimStart().length;
	return whole.trim() === '' ? { start, end: start } : { start: start + lead, end: start + whole.trimEnd().length };
}

/** Writes other prose into a container. */
export function setBody(text: string, part: { from: number; to: number }, words: string): Splice[] {
	const { start, end } = bodyOf(text, part);
	const body = words.trim();
	return [{ start, end, insert: start === end && body !== '' ? `${body}\n\n` : body }];
}
