/** A stretch of a text, in UTF-16 units of the text with line feeds alone, and what stands there instead. */
export interface Splice {
	start: number;
	end: number;
	insert: string;
}

/** Changes a file's text at the places of splices and nowhere else; what is put in ends its lines as the file does. */
export function spliced(raw: string, splices: readonly Splice[]): string {
	const mark = raw.startsWith('\uFEFF') ? 1 : 0;
	const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
	// A pair of carriage return and line feed is one sign of the text that the splices count in.
	const pairs = [...raw.matchAll(/\r\n/g)].map((match, index) => match.index - mark - index);
	const place = (offset: number) => {
		let low = 0;
		let high = pairs.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return offset + mark + low;
	};
	// From the end; of two at one place the later first, so that they stand in their order.
	return splices
		.toReversed()
		.sort((a, b) => b.start - a.start)
		.reduce((text, { start, end, insert }) => text.slice(0, place(start)) + insert.replaceAll('\n', lineEnd) + text.slice(place(end)), raw);
}

/** The splice that turns one stretch into another: without what both begin and end with. */
export function differing(start: number, before: string, after: string): Splice[] {
	if (before === after) return [];
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
	return [{ start: start + head, end: start + before.length - tail, insert: after.slice(head, after.length - tail) }];
}
