import { type Attribute, scanAttributes } from './attributes.ts';
import { scanLabel } from './labels.ts';
import type { Place } from './place.ts';

/** A directive as its source slice spells it. */
export interface Directive {
	name: string;
	place: Place;
	label: { text: string; at: (offset: number) => Place } | null;
	attributes: (Attribute & { place: Place; valuePlace: Place })[];
	/** Offset after label and attributes. */
	end: number;
}

/** What a directive is read from: a text, the stretch of it that the directive fills, and how offsets become places. */
export interface DirectiveSource {
	text: string;
	start: number;
	end: number;
	at: (offset: number) => Place;
}

/** Reads label and attributes of a directive from the source, where order, duplicates and places are kept. */
export function scanDirective({ text, start, end: limit, at }: DirectiveSource, name: string): Directive {
	let end = start;
	while (text[end] === ':') end += 1;
	end += name.length;
	let label: Directive['label'] = null;
	if (text[end] === '[') {
		const scanned = scanLabel(text, end, limit);
		if (scanned !== null) {
			const from = end + 1;
			label = { text: scanned.label, at: (offset) => at(from + offset) };
			end = scanned.end;
		}
	}
	let attributes: Directive['attributes'] = [];
	if (text[end] === '{' && end < limit) {
		const scanned = scanAttributes(text, end, limit);
		attributes = scanned.attributes.map((a) => ({ ...a, place: at(a.keyOffset), valuePlace: at(a.valueOffset) }));
		end = scanned.end;
	}
	return { name, place: at(start), label, attributes, end };
}
