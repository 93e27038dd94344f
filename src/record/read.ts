import type {} from 'mdast-util-directive';
import type { VFileMessage } from 'vfile-message';
import { containerSpec, readBody, readContainer } from './container.ts';
import { normal, notText, withHidden } from './encoding.ts';
import { readFree } from './free.ts';
import { RECORD_LIMIT, withoutOversize } from './oversize.ts';
import { parseText } from './parse.ts';
import { Lines, type Place, type Plain, plainAt } from './place.ts';
import { problem, shown } from './problem.ts';
import type { RecordProse } from './prose.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { CONTAINERS, lookup } from './spec.ts';
import { noteUnread, type UnreadNames } from './unread.ts';
import { readYaml } from './yaml.ts';

/** One block of a record with every value's place. */
export type RawBlock =
	| { kind: 'heading' | 'prose'; text: RecordProse; place: Place }
	| { kind: 'statement' | 'event' | 'claim' | 'inconsistency'; plain: Plain; body: RecordProse; place: Place }
	| { kind: 'told' | 'citation' | 'not-speech' | 'not-quote'; plain: Plain; place: Place };

/** A record as it is written: front matter, blocks in order, and all that is wrong with its spelling. */
export interface RawRecord {
	file: string;
	front: Plain | null;
	blocks: RawBlock[];
	problems: VFileMessage[];
	unread: UnreadNames;
}

/** A record of which nothing can be read, and why. */
export function unreadRecord(file: string, why: VFileMessage): RawRecord {
	return { file, front: null, blocks: [], problems: [why], unread: { declared: new Set(), words: new Set(), whole: true } };
}

/** Parses one record. Never throws: whatever is wrong comes back as problems with places. */
export function readRecord(file: string, raw: string): RawRecord {
	const unread: UnreadNames = { declared: new Set(), words: new Set(), whole: false };
	const record: RawRecord = { file, front: null, blocks: [], problems: [], unread };
	const source = normal(raw);
	const first: Place = { line: 1, column: 1 };
	const refused =
		source.length > RECORD_LIMIT
			? problem(file, first, 'record-size', `record of ${source.length} characters`, `${RECORD_LIMIT} at most`)
			: notText(file, source);
	if (refused !== null) return unreadRecord(file, refused);
	const { segments, strays } = segmentsOf(withoutOversize(file, source, record.problems, unread));
	for (const { text, place } of strays) {
		const expected = 'an opener such as `:::statement[…]{#…}` before it';
		record.problems.push(problem(file, place, 'fence-stray', `fence ${shown(text)} without a container`, expected));
	}
	if (segments[0]?.kind !== 'front')
		record.problems.push(problem(file, first, 'front-missing', 'record without front matter', '`---`, the fields of the article, `---`'));
	for (const segment of segments) readSegment(record, segment);
	record.problems = withHidden(file, source, record.problems);
	return record;
}

function readSegment(record: RawRecord, segment: Segment): void {
	if (segment.kind === 'front') {
		readFront(record, segment);
		return;
	}
	const text = segment.lines.join('\n');
	const lines = new Lines(text, segment.numbers);
	const source = { ...record, text, at: (offset: number) => lines.at(offset) };
	if (segment.kind === 'container') readFenced(record, segment, source);
	else for (const node of parseText(text).children) readFree(source, node);
}

function readFront(record: RawRecord, segment: Segment): void {
	const { file, problems } = record;
	const place: Place = { line: 1, column: 1 };
	if (segment.unclosed !== null) {
		const expected = `\`---\` before line ${segment.unclosed}`;
		problems.push(problem(file, place, 'front-missing', 'front matter without its closing `---`', expected));
	}
	const node = parseText(segment.lines.join('\n')).children[0];
	const read = readYaml(file, node?.type === 'yaml' ? node.value : segment.lines.slice(1).join('\n'), 'fields', 2);
	for (const found of read.problems) problems.push(found);
	record.front = { ...read.plain, place };
	if (read.problems.length > 0) record.front.unread.add('*');
}

interface Fenced {
	file: string;
	text: string;
	at: (offset: number) => Place;
	problems: VFileMessage[];
	unread: UnreadNames;
}

const OPENER = '`:::name[…]{…}` on one line, not indented, no space before name, brackets or braces, nothing after them';

function readFenced(record: RawRecord, segment: Segment, source: Fenced): void {
	const { file, problems, unread, blocks } = record;
	const opener = segment.lines[0] ?? '';
	const place = source.at(opener.indexOf(':'));
	if (segment.unclosed !== null) {
		const expected = `\`:::\` on a line of its own before line ${segment.unclosed}`;
		problems.push(problem(file, place, 'fence-missing', `${shown(opener.trim())} without a closing fence`, expected));
	}
	checkCloser(record, segment, opener);
	const node = parseFenced(segment, opener);
	if (node?.type === 'containerDirective') {
		const spec = containerSpec(source, node.name);
		if (spec === undefined) return;
		const { plain, body } = readContainer(source, node, spec);
		// What seems to be missing may stand after the place where the fence should be.
		if (segment.unclosed !== null) plain.unread.add('*');
		if (lookup(CONTAINERS, node.name) !== undefined) blocks.push({ kind: node.name as 'statement', plain, body, place: plain.place });
		return;
	}
	problems.push(problem(file, place, 'directive-malformed', `${shown(opener.trim())} read as prose`, OPENER));
	noteUnread(source.text, unread);
	// What stands inside is checked all the same, behind an opener of the same name.
	const name = /[\p{L}\p{N}_-]+/u.exec(opener)?.[0] ?? '';
	const spec = lookup(CONTAINERS, name);
	const text = [`:::${name}`, ...segment.lines.slice(1)].join('\n');
	const lines = new Lines(text, segment.numbers);
	const inner = parseFenced(segment, `:::${name}`);
	if (inner?.type === 'containerDirective' && spec !== undefined)
		readBody({ ...source, text, at: (offset) => lines.at(offset) }, inner, spec, plainAt(place));
}

/** What is wrong with a closing fence. */
function checkCloser({ file, problems }: RawRecord, segment: Segment, opener: string): void {
	const closer = segment.lines.at(-1) ?? '';
	const [, indent, fence] = /^([ \t]*)(:{3,})[ \t]*$/.exec(closer) ?? [];
	if (indent === undefined || fence === undefined) return;
	const place = { line: segment.numbers.at(-1) ?? 1, column: indent.length + 1 };
	if (fence.length > 3 && !/^[ \t]*::::/.test(opener))
		problems.push(problem(file, place, 'fence-long', 'fence of more than three colons', '`:::`'));
	if (/^ {4}|\t/.test(indent))
		problems.push(problem(file, place, 'directive-malformed', 'fence indented by a tab or four spaces', '`:::` without indent'));
}

/** The container of a segment, behind an opening line; the closing fence is written anew, as long as the opening one. */
function parseFenced(segment: Segment, opener: string) {
	const closed = segment.unclosed === null || /^\s*:{3,}\s*$/.test(segment.lines.at(-1) ?? '');
	const inside = segment.lines.slice(1, closed ? -1 : undefined);
	const fence = /:+/.exec(opener)?.[0] ?? ':::';
	return parseText([opener, ...inside, fence].join('\n')).children[0];
}
