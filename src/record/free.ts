import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { directiveOf } from './directive.ts';
import { readLeaf } from './leaf.ts';
import { nodeWords } from './nodes.ts';
import { type Place, plainAt } from './place.ts';
import { problem, shown } from './problem.ts';
import { readProse } from './prose.ts';
import type { RawBlock } from './read.ts';
import { CONTAINERS, LEAVES, lookup } from './spec.ts';
import { noteUnread, type UnreadNames } from './unread.ts';

/** Where the blocks of a stretch between containers go. */
export interface FreeSource {
	file: string;
	text: string;
	at: (offset: number) => Place;
	problems: VFileMessage[];
	unread: UnreadNames;
	blocks: RawBlock[];
}

/** Reads one node between containers: a heading, a paragraph, or a line that stands by itself. */
export function readFree(source: FreeSource, node: RootContent): void {
	const { file, text, at, problems, unread, blocks } = source;
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? text.length;
	const slice = text.slice(start, end);
	const place = at(start);
	const unexpected = (what: string, expected: string) => problems.push(problem(file, place, 'node-unexpected', what, expected));
	if (node.type === 'heading') {
		if (node.depth !== 2) unexpected(`heading of level ${node.depth}`, '`## …`');
		else if (!slice.startsWith('##')) unexpected('underlined heading', '`## …`');
		else blocks.push({ kind: 'heading', text: readProse(file, { text, start, end, at }, node, problems), place });
	} else if (node.type === 'paragraph') {
		const before = problems.length;
		blocks.push({ kind: 'prose', text: readProse(file, { text, start, end, at }, node, problems), place });
		if (problems.length > before) noteUnread(slice, unread);
	} else if (node.type === 'leafDirective') readLine(source, node, slice);
	else {
		unexpected(nodeWords(node.type, slice), '`##` headings, paragraphs and our directives');
		noteUnread(slice, unread);
	}
}

/** Reads a leaf directive between containers; a list in its label makes a block an item. */
function readLine(source: FreeSource, node: LeafDirective, slice: string): void {
	const { file, problems, unread, blocks } = source;
	const { name } = node;
	const directive = directiveOf(source, node);
	const { place } = directive;
	const spec = lookup(LEAVES, name);
	if (spec === undefined) {
		const known = Object.keys(LEAVES);
		const near = nearest(name, [...known, ...Object.keys(CONTAINERS)]);
		const what = `directive ${shown(`::${name}`)} outside a container`;
		const hint = near !== null && lookup(CONTAINERS, near) !== undefined ? `:::${near}` : near;
		problems.push(problem(file, place, 'directive-unknown', what, oneOf(known.map((k) => `::${k}`)), hint));
		noteUnread(slice, unread);
		return;
	}
	const collected = plainAt(place);
	readLeaf(file, directive, spec, collected, problems);
	if (collected.unread.size > 0) noteUnread(slice, unread);
	const items = (collected.value[spec.to] ?? []) as Record<string, unknown>[];
	items.forEach((value, index) => {
		const plain = { ...plainAt(place), value };
		const prefix = `${spec.to}.${index}.`;
		for (const [path, at] of collected.places) if (path.startsWith(prefix)) plain.places.set(path.slice(prefix.length), at);
		if (collected.unread.size > 0) plain.unread.add('*');
		blocks.push({ kind: name as 'told', plain, place });
	});
}
