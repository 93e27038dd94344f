import type { RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { readAttributes } from './attribute-values.ts';
import { directiveOf } from './directive.ts';
import { labelText } from './labels.ts';
import { checkLabel, readLeaf } from './leaf.ts';
import { nodeWords } from './nodes.ts';
import { type Place, type Plain, plainAt } from './place.ts';
import { problem, shown } from './problem.ts';
import { type RecordProse, readProse } from './prose.ts';
import { put } from './put.ts';
import { CONTAINERS, type ContainerSpec, lookup } from './spec.ts';
import { noteUnread, type UnreadNames } from './unread.ts';

/** A container's text, parsed, with where things that are wrong go. */
export interface ContainerSource {
	file: string;
	text: string;
	at: (offset: number) => Place;
	problems: VFileMessage[];
	unread: UnreadNames;
}

type Container = Extract<RootContent, { type: 'containerDirective' }>;

/** What one container holds. */
export interface ReadContainer {
	plain: Plain;
	body: RecordProse;
}

/** The spec of a container's name. An unknown name is reported; what stands in it is checked as the name that was meant. */
export function containerSpec(source: ContainerSource, name: string): ContainerSpec | undefined {
	const { file, text, at, problems, unread } = source;
	const spec = lookup(CONTAINERS, name);
	if (spec !== undefined) return spec;
	const known = Object.keys(CONTAINERS);
	const near = nearest(name, known);
	const expected = oneOf(known.map((k) => `:::${k}`));
	problems.push(problem(file, at(text.indexOf(':')), 'directive-unknown', `directive ${shown(`:::${name}`)}`, expected, near));
	noteUnread(text, unread);
	return near === null ? undefined : CONTAINERS[near];
}

/** Reads a container: its opening line, its prose and its leaf directives. */
export function readContainer(source: ContainerSource, node: Container, spec: ContainerSpec): ReadContainer {
	const { file, text, at, problems } = source;
	const start = node.position?.start.offset ?? 0;
	const place = at(start);
	if (/^::::/.test(text.slice(start, start + 4)))
		problems.push(problem(file, place, 'fence-long', 'fence of more than three colons', '`:::`'));
	const plain = plainAt(place);
	const opening = directiveOf(source, node);
	const label = labelText(opening.label?.text ?? '');
	if (label === '') {
		problems.push(problem(file, place, 'label-missing', `\`:::${node.name}\` without a label`, `\`:::${node.name}[…]\``));
		plain.unread.add(spec.label);
	} else put(plain, spec.label, label, opening.label?.at(0) ?? place);
	checkLabel(file, opening, problems);
	readAttributes(file, opening, spec.attributes, plain, '', problems);
	const body = readBody(source, node, spec, plain);
	return { plain, body };
}

/** Reads what stands between the fences of a container into a plain object. */
export function readBody(source: ContainerSource, node: Container, spec: ContainerSpec, plain: Plain): RecordProse {
	const { file, text, at, problems, unread } = source;
	const body: RecordProse = { text: '', spans: [] };
	for (const child of node.children) {
		const start = child.position?.start.offset ?? 0;
		const end = child.position?.end.offset ?? text.length;
		if (child.type === 'paragraph') {
			if (child.data && 'directiveLabel' in child.data) continue;
			const before = problems.length;
			const read = readProse(file, { text, start, end, at }, child, problems);
			if (problems.length > before) {
				plain.unread.add('text');
				noteUnread(text.slice(start, end), unread, plain, spec.leaves);
			} else if (!spec.body)
				problems.push(problem(file, at(start), 'node-unexpected', 'prose', `only \`::\` lines in \`:::${node.name}\``));
			const shift = body.text === '' ? 0 : body.text.length + 1;
			body.text = body.text === '' ? read.text : `${body.text} ${read.text}`;
			body.spans.push(...read.spans.map((s) => ({ ...s, start: s.start + shift, end: s.end + shift })));
		} else if (child.type === 'leafDirective') {
			const leaf = lookup(spec.leaves, child.name);
			if (leaf === undefined) {
				const known = Object.keys(spec.leaves);
				const near = nearest(child.name, known);
				const what = `directive ${shown(`::${child.name}`)} in \`:::${node.name}\``;
				problems.push(problem(file, at(start), 'directive-unknown', what, oneOf(known.map((k) => `::${k}`)), near));
				if (near !== null) noteUnread(`::${near}`, unread, plain, spec.leaves);
				noteUnread(text.slice(start, end), unread);
			} else {
				const before = plain.unread.size;
				readLeaf(file, directiveOf(source, child), leaf, plain, problems);
				if (plain.unread.size > before) noteUnread(text.slice(start, end), unread);
			}
		} else {
			problems.push(problem(file, at(start), 'node-unexpected', nodeWords(child.type, text.slice(start, end)), 'prose and `::` lines'));
			plain.unread.add('text');
			noteUnread(text.slice(start, end), unread, plain, spec.leaves);
		}
	}
	return body;
}
