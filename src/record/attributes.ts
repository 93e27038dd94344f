/** One attribute as it stands in braces; offsets are those of the scanned text. */
export interface Attribute {
	key: string;
	keyOffset: number;
	/** Null for a bare name, which is a flag. */
	value: string | null;
	valueOffset: number;
	quote: '"' | "'" | null;
}

const ATTRIBUTE = /\s*(?:(#|\.)([^\s#.}]+)|([^\s=}{"'#.][^\s=}]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))?)?)/y;

/**
 * The attributes between an opening brace and its closing one, in order, duplicates kept
 * (remark-directive keeps neither order, duplicates nor places). `end` is the offset after the brace.
 */
export function scanAttributes(text: string, brace: number): { attributes: Attribute[]; end: number } {
	const attributes: Attribute[] = [];
	let at = brace + 1;
	while (at < text.length) {
		ATTRIBUTE.lastIndex = at;
		const match = ATTRIBUTE.exec(text);
		if (match === null) break;
		const start = at + match[0].length - match[0].trimStart().length;
		at = ATTRIBUTE.lastIndex;
		const [whole, shortcut, shorthand, key, double, single, bare] = match;
		if (shortcut !== undefined) {
			attributes.push({
				key: shortcut === '#' ? 'id' : 'class',
				keyOffset: start,
				value: shorthand ?? '',
				valueOffset: start + 1,
				quote: null,
			});
			continue;
		}
		const value = double ?? single ?? bare ?? (whole.includes('=') ? '' : null);
		const quote = double !== undefined ? '"' : single !== undefined ? "'" : null;
		const valueOffset = value === null ? start : at - value.length - (quote ? 1 : 0);
		attributes.push({ key: key ?? '', keyOffset: start, value, valueOffset, quote });
	}
	while (at < text.length && text[at] !== '}') at += 1;
	return { attributes, end: at + 1 };
}

/** The label that opens at a bracket: its text read from the source, and the offset after its closing bracket. */
export function scanLabel(text: string, bracket: number): { label: string; end: number } | null {
	let depth = 0;
	for (let at = bracket; at < text.length; at += 1) {
		const unit = text[at];
		if (unit === '\\' && (text[at + 1] === '[' || text[at + 1] === ']')) at += 1;
		else if (unit === '[') depth += 1;
		else if (unit === ']') {
			depth -= 1;
			if (depth === 0) return { label: text.slice(bracket + 1, at), end: at + 1 };
		}
	}
	return null;
}

/** A label's text as it is meant: escaped brackets freed, white space folded. */
export function labelText(label: string): string {
	return label
		.replace(/\\([[\]])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The items of a list in a label, each with its offset: split at commas outside brackets, braces and quotes. */
export function labelItems(label: string): { text: string; offset: number }[] {
	const items: { text: string; offset: number }[] = [];
	let depth = 0;
	let from = 0;
	const push = (to: number) => {
		const raw = label.slice(from, to);
		const text = raw.trim();
		items.push({ text, offset: from + (raw.length - raw.trimStart().length) });
	};
	for (let at = 0; at < label.length; at += 1) {
		const unit = label[at] ?? '';
		if ('[{'.includes(unit)) depth += 1;
		else if (']}'.includes(unit)) depth -= 1;
		else if (unit === ',' && depth === 0) {
			push(at);
			from = at + 1;
		}
	}
	push(label.length);
	return items;
}
