const TAG = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/;
const TEXT = /^(?:[^<&]|&(?:amp|lt|gt|quot|#39);|<!\[CDATA\[[\s\S]*?\]\]>)+/;

/** The element names of an XML text in order; throws where it is not well formed. Knows no more XML than we write. */
export function elementsOf(xml: string): string[] {
	const open: string[] = [];
	const names: string[] = [];
	let rest = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
	while (rest !== '') {
		const text = TEXT.exec(rest);
		if (text) {
			rest = rest.slice(text[0].length);
			continue;
		}
		const [whole, close, name = '', attributes = '', empty] = TAG.exec(rest) ?? [];
		if (whole === undefined) throw new Error(`not well formed: ${rest.slice(0, 80)}`);
		if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes)) throw new Error(`a bare ampersand: ${attributes}`);
		if (close) {
			if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
		} else {
			names.push(name);
			if (!empty) open.push(name);
		}
		rest = rest.slice(whole.length);
	}
	if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
	return names;
}
