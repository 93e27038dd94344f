import { bodyOf } from './directive-edit.ts';
import { fieldsOf } from './fields.ts';
import type { PartedRecord, RecordPart } from './record-parts.ts';
import type { DeskMessage, DeskPart } from './state.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is read first of a part. */
function headingOf({ kind, plain, block }: RecordPart): string {
	const value = plain?.value ?? {};
	if (kind === 'front') return text(value['label']) || text(value['title']) || 'Front matter';
	if (block !== null && 'text' in block) return block.text.text;
	return text(value['heading']) || text(value['text']) || text(value['outlet']) || text(value['event']) || text(value['reason']);
}

/** How a statement is coded, in one line. */
function codedAs({ plain }: RecordPart): string {
	const { presentation, cue, speakers } = plain?.value ?? {};
	const { lemma = '', kind = '' } = (cue ?? {}) as { lemma?: string; kind?: string };
	const who = Array.isArray(speakers) ? speakers.map(text).join(', ') : '';
	return [who, text(presentation), lemma === '' ? (kind === 'none' ? 'no cue' : '') : `cue: ${lemma}`]
		.filter((word) => word !== '')
		.join(' · ');
}

/** The plain facts of a part, a line each, as its record has them. */
function factsOf(record: PartedRecord, part: RecordPart): string[] {
	const { kind, block } = part;
	if (kind === 'front' || kind === 'heading' || kind === 'prose') return [];
	const lines = record.text.slice(part.from, part.to).split('\n');
	if (lines.length === 1) return [lines[0] ?? ''];
	const body = block !== null && 'body' in block && block.body.text !== '' ? [block.body.text] : [];
	const end = bodyOf(record.text, part).end;
	const leaves = record.text
		.slice(Math.max(end, part.from), part.to)
		.split('\n')
		.filter((line) => /^ {0,3}::\p{L}/u.test(line));
	return [...(kind === 'statement' ? [codedAs(part)] : []), ...body, ...leaves];
}

/** A part as the desk shows it; where it stands beside the source text is settled by all parts together. */
export function shownPart(record: PartedRecord, part: RecordPart, place: Pick<DeskPart, 'number' | 'paragraph' | 'messages'>): DeskPart {
	const { key, kind, draft, line } = part;
	return {
		key,
		kind,
		draft,
		line,
		heading: headingOf(part),
		facts: factsOf(record, part),
		fields: fieldsOf(record.text, part),
		lines: record.text.slice(part.from, part.to),
		...place,
	};
}

/** Whatever of a list of messages stands on the lines of a part. */
export function messagesOn({ line, last }: RecordPart, messages: readonly DeskMessage[]): DeskMessage[] {
	return messages.filter((one) => one.line >= line && one.line <= last);
}
