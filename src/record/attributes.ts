/** One attribute as it stands in braces; offsets are those of the scanned text. */
export interface Attribute {
	key: string;
	keyOffset: number;
	/** Null for a bare name, which is a flag. */
	value: string | null;
	valueOffset: number;
	quote: '"' | "'" | null;
}

const ATTRIBUTE = /\s*(?:(#|\.)([^\s#.}]+)|([^\s=}{"'#.][^\s=}#]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))?)?)/y;

/**
 * The attributes between an opening brace and its closing one, in order, duplicates kept
 * (remark-directive keeps neither order, duplicates nor places). `end` is the offset after the brace.
 */
export function scanAttributes(text: string, brace: number, limit: number): { attributes: Attribute[]; end: number } {
	const attributes: Attribute[] = [];
	let at = brace + 1;
	while (at < limit) {
		ATTRIBUTE.lastIndex = at;
		const match = ATTRIBUTE.exec(text);
		if (match === null) break;
		const start = at + match[0].length - match[0].trimStart().length;
		at = ATTRIBUTE.lastIndex;
		const [whole, shortcut, shorthand, key, double, single, bare] = match;
		if (shortcut !== undefined) {
			const name = shortcut === '#' ? 'id' : 'class';
			attributes.push({ key: name, keyOffset: start, value: shorthand ?? '', valueOffset: start + 1, quote: null });
			continue;
		}
		const value = double ?? single ?? bare ?? (whole.includes('=') ? '' : null);
		const quote = double !== undefined ? '"' : single !== undefined ? "'" : null;
		const valueOffset = value === null ? start : at - value.length - (quote ? 1 : 0);
		attributes.push({ key: key ?? '', keyOffset: start, value, valueOffset, quote });
	}
	while (at < limit && text[at] !== '}') at += 1;
	return { attributes, end: Math.min(at + 1, limit) };
}
