import type { Paragraph, PhrasingContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { labelText } from './attributes.ts';
import { scanDirective } from './directive.ts';
import { issue, shown } from './issue.ts';
import type { Place } from './place.ts';
import { TEXT_DIRECTIVES } from './spec.ts';

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

const NAMES: Readonly<Record<string, string>> = {
	emphasis: 'emphasis',
	strong: 'strong emphasis',
	link: 'a link',
	linkReference: 'a link',
	image: 'an image',
	inlineCode: 'code',
	html: 'HTML',
	break: 'a line break',
	delete: 'struck text',
	footnoteReference: 'a footnote',
	imageReference: 'an image',
};

/** Reads one paragraph: text and the three text directives; anything else is a mistake. */
export function readProse(file: string, source: string, node: Paragraph, at: (offset: number) => Place, issues: VFileMessage[]): RawText {
	let text = '';
	const spans: RawSpan[] = [];
	const add = (piece: string) => {
		const folded = piece.replace(/\s+/g, ' ');
		text += text === '' || text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
	};
	const start = node.position?.start.offset ?? 0;
	const lines = source.slice(start, node.position?.end.offset ?? start).split('\n');
	let lineStart = start;
	for (const line of lines) {
		if (/^\s*::/.test(line)) {
			const offset = lineStart + line.indexOf('::');
			issues.push(
				issue(
					file,
					at(offset),
					'directive-malformed',
					`${shown(line.trim())} read as prose`,
					'a directive alone on its line: no space before `[` or `{`, no line break in its braces',
				),
			);
			return { text, spans };
		}
		lineStart += line.length + 1;
	}
	for (const child of node.children) readPhrasing(child);
	return { text: text.trim(), spans };

	function readPhrasing(child: PhrasingContent): void {
		const offset = child.position?.start.offset ?? start;
		if (child.type === 'text') {
			add(child.value);
			return;
		}
		if (child.type !== 'textDirective') {
			issues.push(
				issue(
					file,
					at(offset),
					'node-unexpected',
					NAMES[child.type] ?? `\`${child.type}\``,
					'plain words, `:q[…]`, `:term[…]` or `:name[…]`',
				),
			);
			return;
		}
		const directive = scanDirective(source, offset, child.name, at);
		if (directive.label === null && directive.attributes.length === 0) {
			add(source.slice(offset, child.position?.end.offset));
			return;
		}
		const spec = TEXT_DIRECTIVES[child.name];
		if (spec === undefined) {
			const known = Object.keys(TEXT_DIRECTIVES);
			issues.push(
				issue(
					file,
					at(offset),
					'directive-unknown',
					`directive ${shown(`:${child.name}`)}`,
					oneOf(known.map((k) => `:${k}`)),
					nearest(child.name, known),
				),
			);
			return;
		}
		const words = labelText(directive.label?.text ?? '');
		if (words === '') {
			issues.push(issue(file, at(offset), 'label-missing', `an empty \`:${child.name}\``, 'the words as printed'));
			return;
		}
		let paragraph: string | null = null;
		for (const attribute of directive.attributes) {
			if (spec.attributes.includes(attribute.key)) paragraph = attribute.value;
			else
				issues.push(
					issue(
						file,
						attribute.place,
						'attribute-unknown',
						`attribute ${shown(attribute.key)}`,
						spec.attributes.length === 0 ? `no attribute on \`:${child.name}\`` : `${oneOf(spec.attributes)} on \`:${child.name}\``,
					),
				);
		}
		if (spec.kind === 'quote') text += '“';
		const begin = text.length;
		text += words;
		spans.push({ start: begin, end: text.length, kind: spec.kind, text: words, paragraph, place: at(offset) });
		if (spec.kind === 'quote') text += '”';
	}
}
