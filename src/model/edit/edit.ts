import { ENTITY_KINDS, type EntityKind } from '../../vocabulary.ts';
import type { Coded, CodedCorpus } from '../check/coded.ts';
import { entriesOf, idsByKind } from '../link/entity-index.ts';
import { namesOfOther, withAliases } from './aliases.ts';
import { containerBlock, cut, entryBlock, ledOn, merging, namelessOf, type Rewrite, renaming, rewritten } from './rewrite.ts';

/** What an edit makes of the files: the texts that are written, and the files that go. Paths are those of the content folder. */
export interface Edit {
	texts: Map<string, string>;
	gone: string[];
}

/** The corpus that is edited, with the texts of its files and the path that a report's name of a file stands for. */
export interface Edited {
	coded: CodedCorpus;
	texts: ReadonlyMap<string, string>;
	pathOf: (file: string) => string;
}

const REGISTRIES: Readonly<Partial<Record<EntityKind, string>>> = { actor: 'actors.yaml', topic: 'topics.yaml', issue: 'issues.yaml' };

/** The texts with rewrites done, or why one cannot be. */
function rewrite({ texts, pathOf }: Edited, rewrites: readonly Rewrite[]): Edit | string {
	const edit: Edit = { texts: new Map(), gone: [] };
	for (const [file, own] of Map.groupBy(rewrites, (one) => one.file)) {
		const path = pathOf(file);
		const { text, missed } = rewritten(texts.get(path) ?? '', own);
		if (missed !== null) return `\`${missed.from}\` is not where it was read, ${file}:${missed.place.line}:${missed.place.column}`;
		edit.texts.set(path, text);
	}
	return edit;
}

const kept = ({ texts }: Edited, edit: Edit, path: string) => edit.texts.get(path) ?? texts.get(path) ?? '';

function entryOf(coded: CodedCorpus, kind: EntityKind, id: string): Coded<{ id: string }> | undefined {
	return entriesOf(coded, kind).find(({ value }) => value.id === id);
}

/** Another id for a thing; the file of an article is named by it. */
function rename(edited: Edited, kind: EntityKind, from: string, to: string): Edit | string {
	const edit = rewrite(edited, renaming(edited.coded, kind, from, to));
	if (typeof edit === 'string') return edit;
	const nameless = kind === 'article' && edited.coded.articles.some(({ value }) => value.id === from && value.author.value === null);
	let ids = ledOn(kept(edited, edit, 'ids.txt'), from, to);
	if (nameless) ids = ledOn(ids, namelessOf(from), namelessOf(to));
	edit.texts.set('ids.txt', ids);
	if (kind !== 'article') return edit;
	const [before, after] = [`articles/${from}.md`, `articles/${to}.md`];
	edit.texts.set(after, kept(edited, edit, before));
	edit.texts.delete(before);
	edit.gone.push(before, `coverage/${from}.json`);
	return edit;
}

/** One thing for two: what names the other names it, and the other's entry goes. */
function merge(edited: Edited, kind: EntityKind, into: string, other: string): Edit | string {
	const { coded } = edited;
	if (kind === 'article' || kind === 'statement') return `two ${kind}s are not made one: withdraw one of them`;
	const gone = entryOf(coded, kind, other);
	const edit = rewrite(edited, merging(coded, kind, into, other));
	if (typeof edit === 'string' || gone === undefined) return edit;
	const path = edited.pathOf(gone.file);
	const before = kept(edited, edit, path);
	const block = kind in REGISTRIES ? entryBlock(before, gone.plain.place.line) : containerBlock(before, gone.plain.place.line);
	edit.texts.set(path, cut(before, block).text);
	if (kind === 'actor') addAliases(edited, edit, into, other);
	edit.texts.set('ids.txt', ledOn(kept(edited, edit, 'ids.txt'), other, into));
	return edit;
}

/** The names of an actor that was found to be another stay as its aliases. */
function addAliases(edited: Edited, edit: Edit, into: string, other: string): void {
	const [stays, goes] = [into, other].map((id) => edited.coded.actors.find((a) => a.value.id === id));
	if (stays === undefined || goes === undefined) return;
	const path = edited.pathOf(stays.file);
	const text = kept(edited, edit, path);
	const line = text.split('\n').findIndex((one) => new RegExp(`^- id: *${into} *$`).test(one)) + 1;
	if (line === 0) return;
	const block = entryBlock(text, line);
	const lines = text.split('\n');
	const entry = withAliases(lines.slice(block.from, block.to).join('\n'), namesOfOther(stays.value, goes.value));
	edit.texts.set(path, [...lines.slice(0, block.from), entry, ...lines.slice(block.to)].join('\n'));
}

/** A block that stands in another record from now on, at its end. */
function move(edited: Edited, kind: EntityKind, id: string, article: string): Edit | string {
	const entry = entryOf(edited.coded, kind, id);
	const target = `articles/${article}.md`;
	if (entry === undefined || kind in REGISTRIES || kind === 'article' || kind === 'citation') return `a ${kind} is in no block of a record`;
	if (!edited.texts.has(target)) return `there is no article \`${article}\``;
	const path = edited.pathOf(entry.file);
	if (path === target) return `\`${id}\` stands there already`;
	const before = edited.texts.get(path) ?? '';
	const { text, block } = cut(before, containerBlock(before, entry.plain.place.line));
	return {
		texts: new Map([
			[path, text],
			[target, `${(edited.texts.get(target) ?? '').trimEnd()}\n\n${block}\n`],
		]),
		gone: [],
	};
}

const EDITS = { rename, merge, move } as const;

/** Names of the edits. */
export type EditName = keyof typeof EDITS;

/** Whether a word names an edit. */
export function isEdit(name: string): name is EditName {
	return Object.hasOwn(EDITS, name);
}

/** What an edit makes of the files, or why it can't be made. */
export function editOf(name: EditName, edited: Edited, kind: string, first: string, second: string): Edit | string {
	const known = ENTITY_KINDS.find((one) => one === kind);
	if (known === undefined) return `\`${kind}\` is no kind of thing: ${ENTITY_KINDS.join(', ')}`;
	const ids = idsByKind(edited.coded);
	const of = ids.get(known) ?? new Set();
	if (!of.has(first) || entryOf(edited.coded, known, first) === undefined) return `there is no ${kind} \`${first}\``;
	if (name === 'merge' && entryOf(edited.coded, known, second) === undefined) return `there is no ${kind} \`${second}\``;
	if (first === second) return 'both are the same';
	if (name === 'rename' && [...ids.values()].some((one) => one.has(second))) return `\`${second}\` is taken`;
	return EDITS[name](edited, known, first, second);
}
