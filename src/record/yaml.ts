import type { VFileMessage } from 'vfile-message';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import { type Place, type Plain, plainAt } from './place.ts';
import { problem, shown } from './problem.ts';

/** What was read from one YAML text: fields of one thing, or entries of a list. */
export interface ReadYaml {
	plain: Plain;
	items: Plain[];
	problems: VFileMessage[];
}

/**
 * Reads YAML by the failsafe schema (every scalar is a string) into plain values with places.
 * Empty scalars are left out: an empty value means unknown. `firstLine` is the line of the text in its file.
 */
export function readYaml(file: string, text: string, shape: 'fields' | 'entries', firstLine = 1): ReadYaml {
	const counter = new LineCounter();
	const problems: VFileMessage[] = [];
	const at = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	const report = (place: Place, unexpected: string, expected: string) => problems.push(problem(file, place, 'yaml', unexpected, expected));
	const read: ReadYaml = { plain: plainAt({ line: firstLine, column: 1 }), items: [], problems };
	const document = parseDocument(text, { ...OPTIONS, lineCounter: counter });
	problems.push(...yamlProblems(file, document, at));
	if (problems.length > 0) return read;
	const root = document.contents;
	read.plain.place = at(root?.range[0] ?? 0);
	if (shape === 'fields') {
		if (root === null || isMap(root)) read.plain.value = fields(root, read.plain.places);
		else report(read.plain.place, isSeq(root) ? 'list' : 'text', 'fields, one a line: `name: value`');
	} else if (isSeq(root)) {
		for (const item of root.items) {
			const one = plainAt(at(item.range[0]));
			if (isMap(item)) {
				const before = problems.length;
				one.value = fields(item, one.places);
				if (problems.length > before) one.unread.add('*');
				read.items.push(one);
			} else report(one.place, 'entry without fields', '`id: …` and the other fields');
		}
	} else if (root !== null) report(read.plain.place, isMap(root) ? 'fields' : 'text', 'a list of entries, each beginning with `- id: …`');
	return read;

	function fields(node: ParsedNode | null, places: Map<string, Place>): Record<string, unknown> {
		return (node === null ? {} : walk(node, '', places)) as Record<string, unknown>;
	}

	function walk(node: ParsedNode | null, path: string, places: Map<string, Place>): unknown {
		if (node === null) return undefined;
		if (path !== '') places.set(path, at(node.range[0]));
		const under = (key: string) => (path === '' ? key : `${path}.${key}`);
		if (isScalar(node)) {
			const value = (typeof node.value === 'string' ? node.value : '').trim();
			return value === '' ? undefined : value;
		}
		if (isSeq(node)) {
			return (node.items as (ParsedNode | null)[]).map((item, index) => {
				const value = walk(item, under(String(index)), places);
				if (value === undefined) report(at(item?.range[0] ?? node.range[0]), 'empty item', 'a value, or no item');
				return value;
			});
		}
		if (isMap(node)) {
			const entries: [string, unknown][] = [];
			const names = new Set<string>();
			for (const pair of node.items) {
				const keyNode = pair.key as ParsedNode | null;
				const keyPlace = at(keyNode?.range[0] ?? node.range[0]);
				const key = isScalar(keyNode) && typeof keyNode.value === 'string' ? keyNode.value : '';
				if (key === '') {
					report(keyPlace, 'field without a plain name', '`name: value`');
					continue;
				}
				if (names.has(key)) {
					report(keyPlace, `field ${shown(key)} a second time`, 'each field once');
					continue;
				}
				names.add(key);
				const value = walk(pair.value, under(key), places);
				if (!places.has(under(key))) places.set(under(key), keyPlace);
				places.set(`${under(key)}#key`, keyPlace);
				if (value !== undefined) entries.push([key, value]);
			}
			return Object.fromEntries(entries);
		}
		report(at(node.range[0]), isAlias(node) ? `alias ${shown(`*${node.source}`)}` : 'value', 'the value itself');
		return undefined;
	}
}

/** What makes a parsed text no YAML, in our words. */
export function yamlProblems(file: string, { errors, warnings }: Document.Parsed, at: (offset: number) => Place): VFileMessage[] {
	return independent([...errors, ...warnings]).map((error) => problem(file, at(error.pos[0]), 'yaml', ...errorWords(error)));
}

/** The package would look for a repeated name among all before it, in quadratic time; `walk` does it with a set. */
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;

const WORDS: Readonly<Partial<Record<YAMLError['code'], [string, string]>>> = {
	BAD_INDENT: ['indent', 'fields of one thing in one column'],
	TAB_AS_INDENT: ['tab as indent', 'spaces'],
	BAD_SCALAR_START: ['sign at the beginning of a value', 'the value in double quotes'],
	BAD_DQ_ESCAPE: ['backslash in double quotes', 'two backslashes, or single quotes'],
	BLOCK_AS_IMPLICIT_KEY: ['second `: ` on a line', 'a value with `: ` in quotes'],
	BLOCK_IN_FLOW: ['block inside brackets', 'the closing bracket'],
	MISSING_CHAR: ['end of a value', 'its closing quote, bracket, brace or colon'],
	MULTILINE_IMPLICIT_KEY: ['line without `name: `', '`name: value`, a value of several lines in quotes'],
	MULTIPLE_DOCS: ['`---`', 'one text'],
	RESOURCE_EXHAUSTION: ['brackets within brackets', 'fields and lists of plain values'],
	TAG_RESOLVE_FAILED: ['tag', 'a plain value, or one in quotes'],
	UNEXPECTED_TOKEN: ['sign out of place', 'single commas; a value that begins with `[`, `{` or holds `: ` in quotes'],
};

/** The errors up to the first that makes the rest of a text unreadable. */
function independent(errors: readonly YAMLError[]): YAMLError[] {
	const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const breaking = sorted.findIndex((error) => error.code !== 'TAG_RESOLVE_FAILED');
	return breaking === -1 ? sorted : sorted.slice(0, breaking + 1);
}

/** The parser's error in our words. */
function errorWords(error: YAMLError): [string, string] {
	return WORDS[error.code] ?? [`YAML (${error.message.split('\n', 1)[0]})`, 'fields and lists of plain values'];
}
