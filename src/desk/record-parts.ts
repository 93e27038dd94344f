import type { VFileMessage } from 'vfile-message';
import { normal } from '../record/encoding.ts';
import type { Plain } from '../record/place.ts';
import { type RawBlock, readRecord } from '../record/read.ts';
import { segmentsOf } from '../record/segments.ts';

/** A part of a record with the stretch of the text that it fills. */
export interface RecordPart {
	/** Names it among the parts of its record: kind and id, or kind and line. */
	key: string;
	kind: RawBlock['kind'] | 'front';
	/** First offset, and the one after the last, of the text with line feeds alone; without the line end. */
	from: number;
	to: number;
	line: number;
	/** Its last line. */
	last: number;
	plain: Plain | null;
	block: RawBlock | null;
	draft: boolean;
}

/** A record cut into its parts. */
export interface PartedRecord {
	/** The text with line feeds alone: what offsets count in. */
	text: string;
	parts: RecordPart[];
	problems: VFileMessage[];
}

/** Line index after the last of a paragraph of prose. */
function proseEnd(lines: readonly string[], from: number): number {
	let end = from + 1;
	while (end < lines.length && (lines[end] ?? '').trim() !== '' && !/^\s*(?::::?|#)/.test(lines[end] ?? '')) end += 1;
	return end;
}

/** Cuts a record's text into its parts, at the places where the parser found them. */
export function partsOf(file: string, raw: string): PartedRecord {
	const text = normal(raw);
	const { front, blocks, problems } = readRecord(file, raw);
	const lines = text.split('\n');
	const starts: number[] = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	const containers = new Map<number, number>();
	const { segments } = segmentsOf(text);
	for (const { kind, numbers } of segments) if (kind !== 'free') containers.set(numbers[0] ?? 1, numbers.at(-1) ?? 1);
	const taken = new Set<string>();
	const parts: RecordPart[] = [];
	const add = (kind: RecordPart['kind'], line: number, last: number, plain: Plain | null, block: RawBlock | null) => {
		if (parts.some((p) => p.line === line)) return;
		const id = plain?.value['id'];
		const named = `${kind}:${typeof id === 'string' && kind !== 'front' ? id : ''}`;
		const key = named.endsWith(':') || taken.has(named) ? `${kind}:@${line}` : named;
		taken.add(key);
		const to = (starts[last] ?? text.length + 1) - 1;
		parts.push({ key, kind, from: starts[line - 1] ?? 0, to, line, last, plain, block, draft: plain?.value['draft'] === true });
	};
	if (front !== null) add('front', 1, containers.get(1) ?? 1, front, null);
	for (const block of blocks) {
		const { line } = block.place;
		const plain = 'plain' in block ? block.plain : null;
		const last = block.kind === 'prose' ? proseEnd(lines, line - 1) : (containers.get(line) ?? line);
		add(block.kind, line, last, plain, block);
	}
	return { text, parts: parts.sort((a, b) => a.from - b.from), problems };
}
