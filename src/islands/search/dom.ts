import type { Card } from '../../search/format/shape.ts';
import { type Mark, marksIn } from '../../search/query/marks.ts';
import { piecesOf } from '../../text/pieces.ts';
import { href } from './href.ts';

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

/** A symbol of signs.svg. */
export function sign(name: string, extra = 'mark'): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', extra);
	svg.setAttribute('aria-hidden', 'true');
	const use = document.createElementNS(SVG, 'use');
	use.setAttribute('href', href(`/signs.svg#${name}`));
	svg.append(use);
	return svg;
}

/** A stretch of a text as nodes, with the marks that fall into it. */
function stretch(text: string, from: number, to: number, marks: readonly Mark[]): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let at = from;
	for (const [start, end] of marks) {
		if (end <= at || start >= to) continue;
		if (start > at) nodes.push(text.slice(at, start));
		nodes.push(el('mark', {}, text.slice(Math.max(at, start), Math.min(end, to))));
		at = Math.min(end, to);
	}
	if (at < to) nodes.push(text.slice(at, to));
	return nodes;
}

/** A text with marked words. */
export function marked(text: string, marks: readonly Mark[]): (Node | string)[] {
	return stretch(text, 0, text.length, marks);
}

/** A statement's words: what is verbatim set apart, what matched marked. */
export function words(card: Pick<Card, 'text' | 'spans' | 'lang'>, terms: ReadonlySet<string>): (Node | string)[] {
	const marks = marksIn(card.text, terms);
	const theirs: Record<string, string> = card.lang === undefined ? {} : { lang: card.lang, dir: 'auto' };
	let at = 0;
	return piecesOf(card.text, card.spans).flatMap(({ kind, text }) => {
		const nodes = stretch(card.text, at, at + text.length, marks);
		at += text.length;
		if (kind === 'quote') return [el('q', theirs, ...nodes)];
		return kind === 'term' ? [el('span', { class: 'term', ...theirs }, ...nodes)] : nodes;
	});
}
