import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A heading of a prose page, for its list of contents. */
export interface ProsePart {
	id: string;
	text: string;
}

/** A prose page as safe HTML. */
export interface ProsePage {
	html: string;
	parts: ProsePart[];
}

/** No attribute survives but an address; what an author writes as HTML never becomes markup. */
const SCHEMA = {
	...defaultSchema,
	attributes: { a: ['href'] },
	clobber: [],
	tagNames: ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'code'],
};

function textOf(node: Element): string {
	return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}

/** The anchor of a heading: its words before a full stop, or all of them (`Rule 1. What counts` is `rule-1`). */
function anchorOf(text: string): string {
	const [head = ''] = text.split('.', 1);
	return head
		.toLowerCase()
		.replaceAll("'", '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

function elementsOf(tree: Root | Element): Element[] {
	return tree.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
}

/**
 * Markdown prose as HTML that can hold nothing but headings, paragraphs, lists, links and stress. Every second-level
 * heading has an anchor. `link` turns a path of this site (`/data/`) into an address under its base.
 */
export function prosePage(markdown: string, link: (path: string) => string): ProsePage {
	const tree = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).runSync(remark().parse(markdown));
	const parts: ProsePart[] = [];
	for (const element of elementsOf(tree)) {
		const { href } = element.properties;
		if (typeof href === 'string' && href.startsWith('/')) element.properties['href'] = link(href);
		if (element.tagName !== 'h2') continue;
		const text = textOf(element);
		const anchor = anchorOf(text);
		const same = parts.filter((part) => anchorOf(part.text) === anchor).length;
		if (anchor === '') continue;
		const id = same === 0 ? anchor : `${anchor}-${same + 1}`;
		element.properties['id'] = id;
		parts.push({ id, text });
	}
	return { html: rehype().data('settings', { fragment: true }).stringify(tree), parts };
}
