import { type Place, placeAt } from '../../record/place.ts';
import type { EntityKind } from '../../vocabulary.ts';
import type { CodedCorpus } from '../check/coded.ts';
import { namingsOf } from '../check/references.ts';
import { authorId, entriesOf } from '../link/entity-index.ts';

/** Words of a file that become others. */
export interface Rewrite {
	file: string;
	place: Place;
	from: string;
	/** Null where the name goes, because the list that holds it has the other one already. */
	to: string | null;
}

/** Every place that names a thing, with what stands there instead. */
function namings(coded: CodedCorpus, kind: EntityKind, from: string, to: string): Rewrite[] {
	return namingsOf(coded, kind, from).map(({ entry, path, beside }) => ({
		file: entry.file,
		place: placeAt(entry.plain, path),
		from,
		to: beside.includes(to) ? null : to,
	}));
}

/** The actor that the author of an article is where no name is known. */
export function namelessOf(article: string): string {
	return authorId({ id: article, author: { value: null } });
}

/** Everything that is to be written otherwise where a thing gets another id. An article takes its nameless author with it. */
export function renaming(coded: CodedCorpus, kind: EntityKind, from: string, to: string): Rewrite[] {
	const declared = entriesOf(coded, kind)
		.filter(({ value }) => value.id === from)
		.map((entry) => ({ file: entry.file, place: placeAt(entry.plain, ['id']), from, to }));
	const author = kind === 'article' ? namings(coded, 'actor', namelessOf(from), namelessOf(to)) : [];
	return [...declared, ...namings(coded, kind, from, to), ...author];
}

/** Everything that is to be written otherwise where one thing is found to be another: its own entry goes apart. */
export function merging(coded: CodedCorpus, kind: EntityKind, into: string, other: string): Rewrite[] {
	return namings(coded, kind, other, into);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The whole word nearest after a column of a line; -1 where there is none. */
function wordAt(line: string, column: number, word: string): number {
	const found = new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`, 'g');
	found.lastIndex = Math.max(0, column - 1);
	return found.exec(line)?.index ?? -1;
}

/** A text with its rewrites done; where one is not where it should be, that one. */
export function rewritten(text: string, rewrites: readonly Rewrite[]): { text: string; missed: Rewrite | null } {
	const lines = text.split('\n');
	const once = new Map(rewrites.map((one) => [`${one.place.line}:${one.place.column}:${one.from}`, one]));
	// From the end of a line, so that no place moves before it is written.
	const inOrder = [...once.values()].sort((a, b) => b.place.line - a.place.line || b.place.column - a.place.column);
	for (const one of inOrder) {
		const line = lines[one.place.line - 1] ?? '';
		const at = wordAt(line, one.place.column, one.from);
		if (at < 0) return { text, missed: one };
		const before = line.slice(0, at);
		const after = line.slice(at + one.from.length);
		if (one.to !== null) lines[one.place.line - 1] = `${before}${one.to}${after}`;
		else if (/,\s*$/.test(before)) lines[one.place.line - 1] = `${before.replace(/,\s*$/, '')}${after}`;
		else lines[one.place.line - 1] = `${before}${after.replace(/^\s*,\s*/, '')}`;
	}
	return { text: lines.join('\n'), missed: null };
}

/** A block of a file: from one line up to another, that one left out. */
export interface TextBlock {
	from: number;
	to: number;
}

/** The entry of a registry that begins on a line or before it: down to the next entry, remarks above that left to it. */
export function entryBlock(text: string, line: number): TextBlock {
	const lines = text.split('\n');
	const isEntry = (at: number) => /^- /.test(lines[at] ?? '');
	let from = line - 1;
	while (from > 0 && !isEntry(from)) from -= 1;
	let to = from + 1;
	while (to < lines.length && !isEntry(to)) to += 1;
	while (to > from + 1 && /^\s*(?:#.*)?$/.test(lines[to - 1] ?? '')) to -= 1;
	while (to < lines.length && (lines[to] ?? '').trim() === '') to += 1;
	return { from, to };
}

/** The container of a record that opens on a line: down to its fence, and the blank lines after it. */
export function containerBlock(text: string, line: number): TextBlock {
	const lines = text.split('\n');
	let to = line;
	while (to < lines.length && !/^:::\s*$/.test(lines[to] ?? '')) to += 1;
	to += 1;
	while (to < lines.length && (lines[to] ?? '').trim() === '') to += 1;
	return { from: line - 1, to };
}

/** A text without a block, and the block. */
export function cut(text: string, { from, to }: TextBlock): { text: string; block: string } {
	const lines = text.split('\n');
	return { text: [...lines.slice(0, from), ...lines.slice(to)].join('\n'), block: lines.slice(from, to).join('\n').trimEnd() };
}

/** content/ids.txt with a line that leads on. */
export function ledOn(text: string, from: string, to: string): string {
	return text
		.split('\n')
		.map((line) => (new RegExp(`^${escaped(from)}(?:\\s+\\[[^\\]]*\\])?\\s*$`).test(line) ? `${line.trimEnd()} -> ${to}` : line))
		.join('\n');
}
