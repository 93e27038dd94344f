import type { PartedRecord, RecordPart } from './record-parts.ts';
import type { Splice } from './splice.ts';

/** Paragraph of the source text that a part speaks of first; null where it names none. */
export function paragraphOfPart({ plain }: RecordPart): number | null {
	if (plain === null) return null;
	const { passages, told, paragraph } = plain.value;
	const listed = [passages, told].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
	const first = (listed[0] as { paragraph?: unknown } | undefined)?.paragraph ?? paragraph;
	return typeof first === 'string' && /^\d{1,7}$/.test(first) ? Number(first) : null;
}

/** Where a new part goes: after the last that stands beside its paragraph or an earlier one, and the lines right below that. */
export function placeFor({ text, parts }: PartedRecord, paragraph: number): number {
	let last = parts.findLastIndex((part) => (paragraphOfPart(part) ?? Number.POSITIVE_INFINITY) <= paragraph);
	if (last === -1) last = 0;
	while (parts[last + 1] !== undefined && text.slice(parts[last]?.to, parts[last + 1]?.from) === '\n') last += 1;
	return parts[last]?.to ?? text.length;
}

/** Takes a part out, with the blank line beside it, and with the heading that a draft gave its paragraph where nothing else stands below. */
export function withoutPart({ text, parts }: PartedRecord, part: RecordPart): { splices: Splice[]; gone: RecordPart[] } {
	const at = parts.indexOf(part);
	const before = parts[at - 1];
	const after = parts[at + 1];
	const isAlone = before?.kind === 'heading' && (after === undefined || after.kind === 'heading');
	const gone = isAlone && /^## Paragraph \d+$/.test(text.slice(before.from, before.to)) ? [before, part] : [part];
	const from = gone[0]?.from ?? part.from;
	if (after === undefined) {
		const start = text.slice(0, from).trimEnd().length;
		return { splices: [{ start, end: part.to, insert: '' }], gone };
	}
	// Lines that stand under each other stay so.
	const between = text.slice(part.to, after.from);
	return { splices: [{ start: from, end: between.startsWith('\n\n') ? after.from : part.to + 1, insert: '' }], gone };
}
