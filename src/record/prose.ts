import type { Paragraph, PhrasingContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { readAttributes } from './attribute-values.ts';
import { type DirectiveSource, directiveOf } from './directive.ts';
import { labelText } from './labels.ts';
import { reportLostLines, reportLostWords } from './lost.ts';
import { type Place, plainAt } from './place.ts';
import { problem, shown } from './problem.ts';
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
export interface RecordProse {
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

/** What follows a directive that has lost its brackets or braces: perhaps spaces, and an opening sign of any script. */
const OPENING = /^[ \t]*[[{(［｛（]/;

/** Reads one paragraph: text and the three text directives; anything else is a mistake. */
export function readProse(file: string, source: DirectiveSource, node: Pick<Paragraph, 'children'>, problems: VFileMessage[]): RecordProse {
	const { text: all, start, end, at } = source;
	const read: RecordProse = { text: '', spans: [] };
	const before = problems.length;
	reportLines(file, source, problems);
	if (problems.length === before) reportLostLines(file, source, problems);
	if (problems.length > before) return read;
	for (const child of node.children) readPhrasing(child);
	if (problems.length === before) reportBrackets(file, source, node.children, problems);
	if (problems.length === before) reportLostWords(file, source, node.children, problems);
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
			problems.push(problem(file, at(from), 'node-unexpected', what, 'plain words, `:q[…]`, `:term[…]` or `:name[…]`'));
			return;
		}
		const directive = directiveOf(source, child);
		const bare = directive.label === null && directive.attributes.length === 0;
		const spec = lookup(TEXT_DIRECTIVES, child.name);
		const known = Object.keys(TEXT_DIRECTIVES);
		const next = OPENING.exec(all.slice(to, Math.min(end, to + 40)))?.[0];
		if (next !== undefined && (spec === undefined ? /^[[{]/.test(next) : bare || /[[{]/.test(next))) {
			const line = all.slice(from, end).split('\n', 1)[0];
			const expected = 'a directive with its brackets and braces closed and no space before them';
			problems.push(problem(file, at(from), 'directive-malformed', `${shown(line)} read as prose`, expected));
			return;
		}
		if (bare && spec !== undefined && !/[\p{L}\p{N}]/u.test(all.slice(Math.max(from - 1, start), from))) {
			const expected = `\`:${child.name}[…]\`, or a space after the colon`;
			problems.push(problem(file, at(from), 'directive-malformed', `\`:${child.name}\` without its words`, expected));
			return;
		}
		if (bare && !/\{\s*\}$/.test(all.slice(from, to))) {
			add(all.slice(from, to));
			return;
		}
		if (spec === undefined) {
			const expected = `${oneOf(known.map((k) => `:${k}`))}, or a space after the colon`;
			problems.push(
				problem(file, at(from), 'directive-unknown', `directive ${shown(`:${child.name}`)}`, expected, nearest(child.name, known)),
			);
			return;
		}
		const words = labelText(directive.label?.text ?? '');
		if (words === '') {
			problems.push(problem(file, at(from), 'label-missing', `empty \`:${child.name}\``, 'the words as printed'));
			return;
		}
		const plain = plainAt(at(from));
		readAttributes(file, directive, spec.attributes, plain, '', problems);
		const paragraph = plain.value['paragraph'];
		if (spec.kind === 'quote') read.text += '“';
		const begin = read.text.length;
		read.text += words;
		const span = { start: begin, end: read.text.length, kind: spec.kind, text: words };
		read.spans.push({ ...span, paragraph: typeof paragraph === 'string' ? paragraph : null, place: at(from) });
		if (spec.kind === 'quote') read.text += '”';
	}
}

/** Lines that begin as directives or headings but were not read as such: a sign too many, too few or of another script. */
function reportLines(file: string, { text, start, end, at }: DirectiveSource, problems: VFileMessage[]): void {
	let offset = start;
	for (const line of text.slice(start, end).split('\n')) {
		const [, lead = '', sign = ''] = /^([\s\p{Cf}]*)([:：]{2}|#{1,6}(?=[^\s#]))/u.exec(line) ?? [];
		const expected = sign.startsWith('#')
			? '`## …`, with a space'
			: 'a directive alone on its line, its brackets and braces closed there and no space before them';
		const place = at(offset + (offset === start ? 0 : lead.length));
		if (sign !== '') problems.push(problem(file, place, 'directive-malformed', `${shown(line.trim())} read as prose`, expected));
		offset += line.length + 1;
	}
}

/** Braces in plain words, and brackets without their partners: the rest of a directive that ended too early or never began. */
function reportBrackets(file: string, { text, at }: DirectiveSource, nodes: readonly PhrasingContent[], problems: VFileMessage[]): void {
	const open: number[] = [];
	let braces = 0;
	const report = (offset: number) => {
		const sign = text[offset] ?? '';
		problems.push(
			problem(file, at(offset), 'directive-malformed', `\`${sign}\` in plain words`, `a directive around it, or \`\\${sign}\``),
		);
	};
	for (const node of nodes) {
		if (node.type !== 'text') continue;
		const from = node.position?.start.offset ?? 0;
		for (const match of text.slice(from, node.position?.end.offset).matchAll(/\\.|[[\]{}]/gs)) {
			const offset = from + match.index;
			if (match[0] === '[') open.push(offset);
			else if (match[0] === ']' && open.length > 0) open.pop();
			else if (match[0] === '{') {
				braces += 1;
				report(offset);
			} else if (match[0] === '}' && braces > 0) braces -= 1;
			else if (/^[\]}]$/.test(match[0])) report(offset);
		}
	}
	for (const offset of open) report(offset);
}
