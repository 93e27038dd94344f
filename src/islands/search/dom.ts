import { signTag } from '../../markup/sign.ts';
import { type Markup, tag } from '../../markup/tag.ts';
import type { Mark } from '../../search/query/marks.ts';
import { href } from '../../site.ts';

type Child = Node | string | null | false;

/** An element with attributes and children. Texts become text nodes, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string | boolean | null> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes))
		if (value === true) element.setAttribute(key, '');
		else if (value !== false && value !== null) element.setAttribute(key, value);
	for (const child of children) if (child !== null && child !== false) element.append(child);
	return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Markup that pages share with the browser, as nodes: texts become text nodes. */
export function nodesOf(markup: readonly Markup[]): (Node | string)[] {
	return markup.map((node) => {
		if (typeof node === 'string') return node;
		const { name, attributes, children } = node;
		const element = name === 'svg' || name === 'use' ? document.createElementNS(SVG, name) : document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		element.append(...nodesOf(children));
		return element;
	});
}

/** A symbol of signs.svg. */
export function sign(name: string): Node | string {
	return nodesOf([signTag(href, name)])[0] ?? '';
}

/** A text with marked words. */
export function marked(text: string, marks: readonly Mark[]): Markup[] {
	const parts: Markup[] = [];
	let at = 0;
	for (const [start, end] of marks) {
		if (end <= at) continue;
		if (start > at) parts.push(text.slice(at, start));
		parts.push(tag('mark', {}, text.slice(Math.max(at, start), end)));
		at = end;
	}
	if (at < text.length) parts.push(text.slice(at));
	return parts;
}
