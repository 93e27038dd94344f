import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { Data, Processor } from 'unified';

/** A stretch of a parsed text, in offsets. */
export interface WrittenStretch {
	start: number;
	end: number;
}

/** One attribute as it stands in braces; offsets are those of the parsed text. */
export interface Attribute {
	key: string;
	keyOffset: number;
	/** Null for a bare name, which is a flag. */
	value: string | null;
	valueOffset: number;
	quote: '"' | "'" | null;
}

/** How a directive is written: what stands inside its brackets and inside its braces, attributes in order, duplicates kept. */
export interface Written {
	label: WrittenStretch | null;
	braces: WrittenStretch | null;
	attributes: Attribute[];
}

declare module 'mdast' {
	interface Data {
		written?: Written;
	}
}

type FromMarkdown = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Handle = NonNullable<NonNullable<FromMarkdown['enter']>[string]>;
type Context = ThisParameterType<Handle>;
type Token = Parameters<Handle>[0];

/** The directive that is being read. */
function writtenIn(context: Context): Written {
	const node = context.stack.findLast((one): one is Directives => /^(?:container|leaf|text)Directive$/.test(one.type));
	if (node === undefined) throw new TypeError('a label or an attribute without its directive');
	node.data ??= {};
	node.data.written ??= { label: null, braces: null, attributes: [] };
	return node.data.written;
}

/** The stretch between two markers, of which this is the first or the second. */
function between(before: WrittenStretch | null, { start, end }: Token): WrittenStretch {
	return before === null ? { start: end.offset, end: end.offset } : { ...before, end: start.offset };
}

function begin(context: Context, key: string, offset: number): void {
	writtenIn(context).attributes.push({ key, keyOffset: offset, value: null, valueOffset: offset, quote: null });
}

/** The last attribute of the directive that is being read, and more about it. */
function more(context: Context, facts: Partial<Attribute>): void {
	const last = writtenIn(context).attributes.at(-1);
	if (last !== undefined) Object.assign(last, facts);
}

/** What micromark calls the parts of a directive, after `directiveLeaf` and its like. */
const PARTS: Readonly<Record<string, (context: Context, token: Token) => void>> = {
	LabelMarker: (context, token) => {
		const written = writtenIn(context);
		written.label = between(written.label, token);
	},
	AttributesMarker: (context, token) => {
		const written = writtenIn(context);
		written.braces = between(written.braces, token);
	},
	AttributeName: (context, token) => {
		// micromark-extension-directive 4.0 takes a tab for a part of a name.
		for (const { 0: key, index } of context.sliceSerialize(token).matchAll(/\S+/g)) begin(context, key, token.start.offset + index);
	},
	AttributeId: (context, token) => begin(context, 'id', token.start.offset),
	AttributeClass: (context, token) => begin(context, 'class', token.start.offset),
	AttributeIdValue: value,
	AttributeClassValue: value,
	AttributeValueLiteral: (context, token) => {
		const quote = context.sliceSerialize(token).startsWith('"') ? '"' : "'";
		more(context, { quote, value: '', valueOffset: token.start.offset + 1 });
	},
	AttributeValue: value,
};

function value(context: Context, token: Token): void {
	more(context, { value: context.sliceSerialize(token), valueOffset: token.start.offset });
}

/**
 * Keeps on each directive how it is written: mdast-util-directive 3.2 keeps neither the order of attributes nor one
 * that stands twice, and decodes their values. It handles none of these tokens at their beginning, so nothing is taken from it.
 */
function keepWritten(this: Processor): void {
	const enter: Record<string, Handle> = {};
	for (const kind of ['Container', 'Leaf', 'Text'])
		for (const [part, keep] of Object.entries(PARTS))
			enter[`directive${kind}${part}`] = function (token) {
				keep(this, token);
			};
	const data = this.data();
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter }];
}

const processor = remark().use(remarkFrontmatter).use(remarkDirective).use(keepWritten).freeze();

/** Parses a stretch of a record; every directive in it knows how it is written. */
export function parseText(text: string): Root {
	return processor.parse(text);
}

/** How the directive that a line begins with is written; null where the line is none. */
export function writtenLine(line: string): Written | null {
	const [node] = parseText(line).children;
	if (node?.type !== 'leafDirective' && node?.type !== 'containerDirective') return null;
	return node.data?.written ?? { label: null, braces: null, attributes: [] };
}
