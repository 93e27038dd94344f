/** Advance widths of Source Sans 3 in hundredths of an em, measured in Chromium; characters of one width stand together. */
const REGULAR: readonly [number, string][] = [
	[20, ' '],
	[25, "',.:;ij|Il’‘"],
	[30, '!()[]f{}-'],
	[35, '/\\rt'],
	[42, '"*?sz“”'],
	[46, 'xcvy'],
	[50, 'JLY#$+0123456789<=>F^_aegk~–'],
	[54, 'EVXASTZ`hnou'],
	[57, 'PRbdpqBCK'],
	[64, '&DGNU'],
	[67, 'HOQ'],
	[80, 'MwmW%@'],
];

const BY_CHARACTER = new Map(REGULAR.flatMap(([width, characters]) => [...characters].map((c): [string, number] => [c, width])));

/** Bold is wider, and where the font is missing another takes its place: both within this part. */
const SLACK = { regular: 1.04, bold: 1.1 } as const;

function characterWidth(character: string): number {
	const known = BY_CHARACTER.get(character);
	if (known !== undefined) return known;
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x250) return 56;
	// Cyrillic and Greek run wide; from the kana on a character fills its square; marks that combine take no room.
	if (/\p{M}/u.test(character)) return 0;
	return code >= 0x2e80 ? 100 : 66;
}

/** About how wide a line of the sans is, never less than it is, in the units of `size`. */
export function textWidth(text: string, size: number, weight: keyof typeof SLACK = 'regular'): number {
	let sum = 0;
	for (const character of text) sum += characterWidth(character);
	return (sum / 100) * size * SLACK[weight];
}

/** As many whole words as fit, with an ellipsis where some are left out; a word too long is cut between letters. */
export function fitText(text: string, size: number, room: number, weight: keyof typeof SLACK = 'regular'): string {
	if (textWidth(text, size, weight) <= room) return text;
	let kept = '';
	for (const word of text.split(' ')) {
		const longer = kept === '' ? word : `${kept} ${word}`;
		if (textWidth(`${longer}…`, size, weight) > room) break;
		kept = longer;
	}
	if (kept !== '') return `${kept.replace(/[,;:.]$/, '')}…`;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > room) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
