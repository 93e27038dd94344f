import { escapeXml } from '../text/markup.ts';

/** Markup as data: a text, which is never parsed, or an element. */
export type Markup = string | Tag;

/** An element with its attributes and children. */
export interface Tag {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly Markup[];
}

type Child = Markup | readonly Markup[] | false | null;

/** An element; attributes and children that are null or false are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | null>>, ...children: readonly Child[]): Tag {
	const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
	return {
		name,
		attributes: Object.fromEntries(given),
		children: children.flatMap((child) => (child === null || child === false || child === '' ? [] : child)),
	};
}

/** Several things with something between each two. */
export function joined(parts: readonly (Markup | readonly Markup[])[], between: Markup): Markup[] {
	return parts.flatMap((part, index) => (index === 0 ? part : [between, ...[part].flat()]));
}

/** Class names that hold, in one attribute. */
export function classes(...names: readonly (string | false | undefined)[]): string {
	return names.filter((name) => name !== undefined && name !== false && name !== '').join(' ');
}

/** Markup as HTML: every text and every attribute is escaped. */
export function htmlOf(markup: readonly Markup[]): string {
	return markup
		.map((node) => {
			if (typeof node === 'string') return escapeXml(node);
			const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
			return `<${node.name}${attributes.join('')}>${htmlOf(node.children)}</${node.name}>`;
		})
		.join('');
}
