import type { Directives } from 'mdast-util-directive';
import type { Attribute } from './parse.ts';
import type { Place } from './place.ts';

/** A directive as it is written, with the places of its parts. */
export interface Directive {
	name: string;
	place: Place;
	label: { text: string; at: (offset: number) => Place } | null;
	attributes: (Attribute & { place: Place; valuePlace: Place })[];
}

/** What a directive or a paragraph is read from: a text, the stretch of it that it fills, and how offsets become places. */
export interface DirectiveSource {
	text: string;
	start: number;
	end: number;
	at: (offset: number) => Place;
}

/** A parsed directive with the words of its label as they stand, and with places. */
export function directiveOf({ text, at }: Pick<DirectiveSource, 'text' | 'at'>, node: Directives): Directive {
	const { label = null, attributes = [] } = node.data?.written ?? {};
	return {
		name: node.name,
		place: at(node.position?.start.offset ?? 0),
		label: label && { text: text.slice(label.start, label.end), at: (offset) => at(label.start + offset) },
		attributes: attributes.map((one) => ({ ...one, place: at(one.keyOffset), valuePlace: at(one.valueOffset) })),
	};
}
