import type { Paragraph, PhrasingContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { readAttributes } from './attribute-values.ts';
import { type Source, scanDirective } from './directive.ts';
import { issue, shown } from './issue.ts';
import { labelText } from './labels.ts';
import { type Place, plainAt } from './place.ts';
import { lookup, TEXT_DIRECTIVES } from './spec.ts';

/** A span of verbatim words in a plain text; offsets in UTF-16 units, inside the quotation marks. */
export interface RawSpan {
	start: number;
	end: number;
	kind: 'quote' | 'term' | 'name';
	text: string;
	paragraph: string | null;
	place: Place;
}

/** Prose of a record: plain text with its verbatim spans. */
export interface RawText {
	text: string;
	spans: RawSpan[];
}

const NODES: Readonly<Record<string, string>> = {
	emphasis: 'emphasis',
	strong: 'strong emphasis',
	link: 'link',
	linkReference: 'link',
	image: 'image',
	imageReference: 'image',
	inlineCode: 'code',
	html: 'HTML',
	break: 'forced line break',
};

/** Reads one paragraph: text and the three text directives; anything else is a mistake. */
export function readProse(file: string, source: Source, node: Pick<Paragraph, 'children'>, issues: VFileMessage[]): RawText {
	const { text: all, start, end, at } = source;
	const read: RawText = { text: '', spans: [] };
	const malformed = reportMalformed(file, source, issues);
	if (malformed) return read;
	for (const child of node.children) readPhrasing(child);
	read.text = read.text.trimEnd();
	return read;

	function add(piece: string): void {
		const folded = piece.replace(/\s+/g, ' ');
		read.text += read.text === '' || read.text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
	}

	function readPhrasing(child: PhrasingContent): void {
		const from = child.position?.start.offset ?? start;
		const to = child.position?.end.offset ?? end;
		if (child.type === 'text') {
			add(child.value);
			return;
		}
		if (child.type !== 'textDirective') {
			const what = NODES[child.type] ?? `\`${child.type}\``;
			issues.push(issue(file, at(from), 'node-unexpected', what, 'plain words, `:q[…]`, `:term[…]` or `:name[…]`'));
			return;
		}
		const directive = scanDirective({ text: all, start: from, end: to, at }, child.name);
		const bare = directive.label === null && directive.attributes.length === 0;
		const spec = lookup(TEXT_DIRECTIVES, child.name);
		const known = Object.keys(TEXT_DIRECTIVES);
		const next = /^[ \t]*[[{]/.exec(all.slice(to, Math.min(end, to + 40)))?.[0];
		if (next !== undefined && (spec === undefined ? next.length === 1 : next.endsWith('{') || bare || next.length === 1)) {
			const line = all.slice(from, end).split('\n', 1)[0];
			const expected = 'a directive with its brackets and braces closed and no space before them';
			issues.push(issue(file, at(from), 'directive-malformed', `${shown(line)} read as prose`, expected));
			return;
		}
		if (bare && !/\{\s*\}$/.test(all.slice(from, to))) {
			add(all.slice(from, to));
			return;
		}
		if (spec === undefined) {
			const expected = `${oneOf(known.map((k) => `:${k}`))}, or a space after the colon`;
			issues.push(issue(file, at(from), 'directive-unknown', `directive ${shown(`:${child.name}`)}`, expected, nearest(child.name, known)));
			return;
		}
		const words = labelText(directive.label?.text ?? '');
		if (words === '') {
			issues.push(issue(file, at(from), 'label-missing', `empty \`:${child.name}\``, 'the words as printed'));
			return;
		}
		const plain = plainAt(at(from));
		readAttributes(file, directive, spec.attributes, plain, '', issues);
		const paragraph = plain.value['paragraph'];
		if (spec.kind === 'quote') read.text += '“';
		const begin = read.text.length;
		read.text += words;
		const span = { start: begin, end: read.text.length, kind: spec.kind, text: words };
		read.spans.push({ ...span, paragraph: typeof paragraph === 'string' ? paragraph : null, place: at(from) });
		if (spec.kind === 'quote') read.text += '”';
	}
}

/** Lines that begin as directives but were not read as such; whether there are any. */
function reportMalformed(file: string, { text, start, end, at }: Source, issues: VFileMessage[]): boolean {
	let found = false;
	let offset = start;
	for (const line of text.slice(start, end).split('\n')) {
		if (/^\s*::/.test(line)) {
			const expected = 'a directive alone on its line, its brackets and braces closed there and no space before them';
			issues.push(issue(file, at(offset + line.indexOf('::')), 'directive-malformed', `${shown(line.trim())} read as prose`, expected));
			found = true;
		}
		offset += line.length + 1;
	}
	return found;
}
