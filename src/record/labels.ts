/** A label's text as it is meant: escaped brackets freed, white space folded. */
export function labelText(label: string): string {
	return label
		.replace(/\\([[\]\\])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A part of a label with its offset in it. */
export interface Item {
	text: string;
	offset: number;
}

/** The items of a list in a label: split at commas outside brackets and braces. */
export function labelItems(label: string): Item[] {
	const items: Item[] = [];
	let depth = 0;
	let from = 0;
	const push = (to: number) => {
		const raw = label.slice(from, to);
		items.push({ text: raw.trim(), offset: from + (raw.length - raw.trimStart().length) });
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

/** The words of an item, each with its offset in the label. */
export function itemWords(item: Item): Item[] {
	return [...item.text.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: item.offset + match.index }));
}
