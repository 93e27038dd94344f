/** A text is at most so long. */
const LONGEST_TEXT = 4_000_000;

/** A raw text, read; or why it cannot be. */
export type ReadText = { text: string } | { refused: string };

const HTML = /<(?:html|body|div|p|span|script|article|br|table|meta|head)\b[^>]*>/giu;

/** Reads the bytes of a text: UTF-8, or UTF-16 where they begin so. What is no text, and pages with their markup, are refused in plain words. */
export function rawText(bytes: Uint8Array): ReadText {
	if (bytes.length > LONGEST_TEXT) return { refused: `The file has ${bytes.length} bytes: ${LONGEST_TEXT} at most. Is it one article?` };
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
		return { refused: 'The file is UTF-16. Save it as UTF-8: the hash, the record and `verify` read it as that.' };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const at = firstBad(bytes);
		return {
			refused: `The file is not UTF-8 (near byte ${at}). Save it as UTF-8, or convert it: \`iconv -f windows-1252 -t utf-8 old.txt > new.txt\`.`,
		};
	}
	if (text.trim() === '') return { refused: 'The file has no words.' };
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
	if (/[\u0000-\u0008\u000e-\u001f]/u.test(text)) return { refused: 'The file has control characters: it is no plain text.' };
	if ((text.match(HTML)?.length ?? 0) > 2)
		return { refused: 'The file holds HTML. Paste the words of the article as plain text, a paragraph a line.' };
	return { text };
}

/** Offset of the first byte that begins no UTF-8 character. */
function firstBad(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true });
			low = middle + 1;
		} catch {
			high = middle;
		}
	}
	return low + 1;
}
