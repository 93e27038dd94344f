import type { Root, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { VFileMessage } from 'vfile-message';
import { nearest, oneOf } from '../text/near.ts';
import { labelText } from './attributes.ts';
import { put, readAttributes, readLeaf, scanDirective } from './directive.ts';
import { issue, shown } from './issue.ts';
import { Lines, type Place, type Plain } from './place.ts';
import { type RawText, readProse } from './prose.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { CONTAINERS, LEAVES } from './spec.ts';
import { readYaml } from './yaml.ts';

/** One block of a record with every value's place. */
export type RawBlock =
	| { kind: 'heading' | 'prose'; text: RawText; place: Place }
	| { kind: 'statement' | 'event' | 'claim' | 'inconsistency'; plain: Plain; body: RawText; place: Place }
	| { kind: 'told' | 'citation' | 'not-speech' | 'not-quote'; plain: Plain; place: Place };

/** A record as it is written: front matter, blocks in order, and all that is wrong with its spelling. */
export interface RawRecord {
	file: string;
	front: Plain | null;
	blocks: RawBlock[];
	issues: VFileMessage[];
}

/** Records over this size are not read: a record is a digest of one article. */
export const RECORD_LIMIT = 2_000_000;

const processor = remark().use(remarkFrontmatter).use(remarkDirective).freeze();

/** Parses one record. Never throws: whatever is wrong comes back as issues with places. */
export function readRecord(file: string, raw: string): RawRecord {
	const record: RawRecord = { file, front: null, blocks: [], issues: [] };
	const source = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (source.length > RECORD_LIMIT) {
		record.issues.push(
			issue(file, { line: 1, column: 1 }, 'record-size', `a record of ${source.length} characters`, `${RECORD_LIMIT} at most`),
		);
		return record;
	}
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const broken = /[\uFFFD\u0000-\u0008\u000B-\u001F]/.exec(source);
	if (broken !== null) {
		record.issues.push(
			issue(file, new Lines(source).at(broken.index), 'record-encoding', 'a byte or character that is not text', 'UTF-8 text'),
		);
		return record;
	}
	const { segments, strays } = segmentsOf(source);
	for (const stray of strays)
		record.issues.push(
			issue(
				file,
				stray.place,
				'fence-stray',
				`fence ${shown(stray.text)} without a container`,
				'an opener such as `:::statement[…]{#…}` before it',
			),
		);
	for (const segment of segments) readSegment(record, segment);
	if (record.front === null && !record.issues.some((i) => i.ruleId === 'yaml')) {
		record.issues.push(
			issue(file, { line: 1, column: 1 }, 'front-missing', 'a record without front matter', '`---`, the fields of the article, `---`'),
		);
	}
	return record;
}

function readSegment(record: RawRecord, segment: Segment): void {
	const lines = new Lines(segment.text, segment.line);
	const at = (offset: number) => lines.at(offset);
	const fence = segment.text.trimStart();
	if (segment.kind === 'container' && !segment.closed) {
		record.issues.push(
			issue(
				record.file,
				at(0),
				'fence-missing',
				`${shown(fence.split('\n', 1)[0])} without a closing fence`,
				'`:::` on a line of its own before the next container',
			),
		);
	}
	const text = segment.kind === 'container' && !segment.closed ? `${segment.text}\n:::` : segment.text;
	const root: Root = processor.parse(text);
	if (segment.kind === 'container') {
		const node = root.children[0];
		if (node?.type !== 'containerDirective') {
			record.issues.push(
				issue(
					record.file,
					at(0),
					'directive-malformed',
					`${shown(fence.split('\n', 1)[0])} read as prose`,
					'`:::name[…]{…}` on one line: no space before `[` or `{`, no line break in its braces',
				),
			);
			return;
		}
		readContainer(record, text, node, at);
		return;
	}
	for (const node of root.children) readFree(record, text, node, at);
}

function readFree(record: RawRecord, text: string, node: RootContent, at: (offset: number) => Place): void {
	const { file, issues } = record;
	const offset = node.position?.start.offset ?? 0;
	const place = at(offset);
	switch (node.type) {
		case 'yaml': {
			if (record.front !== null || place.line !== 1) break;
			const read = readYaml(file, node.value, 2);
			issues.push(...read.issues);
			record.front = { ...read.plain, place };
			return;
		}
		case 'heading': {
			if (node.depth !== 2) issues.push(issue(file, place, 'node-unexpected', `a heading of level ${node.depth}`, '`##`'));
			else if (/^##/.test(text.slice(offset)))
				record.blocks.push({
					kind: 'heading',
					text: readProse(file, text, { ...node, type: 'paragraph' }, at, issues),
					place,
				});
			else issues.push(issue(file, place, 'node-unexpected', 'an underlined heading', '`## …`'));
			return;
		}
		case 'paragraph': {
			record.blocks.push({ kind: 'prose', text: readProse(file, text, node, at, issues), place });
			return;
		}
		case 'leafDirective': {
			const spec = LEAVES[node.name];
			const directive = scanDirective(text, offset, node.name, at);
			if (spec === undefined) {
				const known = [...Object.keys(LEAVES), ...Object.keys(CONTAINERS)];
				issues.push(
					issue(
						file,
						place,
						'directive-unknown',
						`directive ${shown(`::${node.name}`)} outside a container`,
						oneOf(Object.keys(LEAVES).map((k) => `::${k}`)),
						nearest(node.name, known),
					),
				);
				return;
			}
			const collected: Plain = { value: {}, places: new Map(), place };
			readLeaf(file, directive, spec, collected, issues);
			const items = (collected.value[spec.to] ?? []) as Record<string, unknown>[];
			items.forEach((value, index) => {
				const prefix = `${spec.to}.${index}.`;
				const places = new Map(
					[...collected.places].filter(([path]) => path.startsWith(prefix)).map(([path, p]) => [path.slice(prefix.length), p]),
				);
				record.blocks.push({ kind: node.name as 'told', plain: { value, places, place }, place });
			});
			return;
		}
		default:
			break;
	}
	issues.push(
		issue(file, place, 'node-unexpected', WORDS[node.type] ?? `\`${node.type}\``, '`##` headings, paragraphs and our directives'),
	);
}

const WORDS: Readonly<Record<string, string>> = {
	yaml: 'a second front matter',
	list: 'a list',
	code: 'code (a line indented by four spaces or more)',
	html: 'HTML',
	blockquote: 'a block quotation',
	thematicBreak: 'a rule',
	definition: 'a link definition',
	table: 'a table',
};

type Container = Extract<RootContent, { type: 'containerDirective' }>;

function readContainer(record: RawRecord, text: string, node: Container, at: (offset: number) => Place): void {
	const { file, issues } = record;
	const start = node.position?.start.offset ?? 0;
	const place = at(start);
	const spec = CONTAINERS[node.name];
	if (spec === undefined) {
		const known = Object.keys(CONTAINERS);
		issues.push(
			issue(
				file,
				place,
				'directive-unknown',
				`directive ${shown(`:::${node.name}`)}`,
				oneOf(known.map((k) => `:::${k}`)),
				nearest(node.name, known),
			),
		);
		return;
	}
	if (/^::::/.test(text.slice(start))) issues.push(issue(file, place, 'fence-long', 'a fence of more than three colons', '`:::`'));
	const plain: Plain = { value: {}, places: new Map(), place };
	const opening = scanDirective(text, start, node.name, at);
	const label = labelText(opening.label?.text ?? '');
	if (label === '') issues.push(issue(file, place, 'label-missing', `\`:::${node.name}\` without a label`, `\`:::${node.name}[…]\``));
	else put(plain, spec.label, label, opening.label?.at(0) ?? place);
	readAttributes(file, opening, spec.attributes, plain, '', issues);
	if (plain.places.has('speakers.0')) plain.places.set('speakers', plain.places.get('speakers.0') ?? place);
	const body: RawText = { text: '', spans: [] };
	for (const child of node.children) {
		const offset = child.position?.start.offset ?? start;
		if (child.type === 'paragraph') {
			if (child.data && 'directiveLabel' in child.data) continue;
			const read = readProse(file, text, child, at, issues);
			if (!spec.body && read.text !== '')
				issues.push(issue(file, at(offset), 'node-unexpected', 'prose', `only \`::\` lines in \`:::${node.name}\``));
			const shift = body.text === '' ? 0 : body.text.length + 1;
			body.text = body.text === '' ? read.text : `${body.text} ${read.text}`;
			body.spans.push(...read.spans.map((s) => ({ ...s, start: s.start + shift, end: s.end + shift })));
		} else if (child.type === 'leafDirective') {
			const leaf = spec.leaves[child.name];
			const known = Object.keys(spec.leaves);
			if (leaf === undefined)
				issues.push(
					issue(
						file,
						at(offset),
						'directive-unknown',
						`directive ${shown(`::${child.name}`)} in \`:::${node.name}\``,
						oneOf(known.map((k) => `::${k}`)),
						nearest(child.name, known),
					),
				);
			else readLeaf(file, scanDirective(text, offset, child.name, at), leaf, plain, issues);
		} else issues.push(issue(file, at(offset), 'node-unexpected', WORDS[child.type] ?? `\`${child.type}\``, 'prose and `::` lines'));
	}
	record.blocks.push({ kind: node.name as 'statement', plain, body, place });
}
