import type { VFileMessage } from 'vfile-message';
import { LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import type { Place } from './place.ts';
import { problem } from './problem.ts';
import { unfitYaml } from './yaml-profile.ts';

/** A YAML text as parsed: its root where it could be parsed, and how offsets become places of its file. */
export interface ParsedYaml {
	root: ParsedNode | null;
	/** Whether it is no YAML: then nothing in it can be read. */
	broken: boolean;
	at: (offset: number) => Place;
	problems: VFileMessage[];
}

/** Parses YAML by the failsafe schema, in which every scalar is a string. `firstLine` is the line of the text in its file: front matter begins in the second. */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
	const counter = new LineCounter();
	const { unfit, deep } = unfitYaml(text, firstLine === 1);
	counter.lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const at = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	const report = ({ offset, unexpected, expected, hidden }: (typeof unfit)[number]) =>
		problem(file, at(offset), hidden ? 'hidden-sign' : 'yaml', unexpected, expected);
	if (deep !== null) return { root: null, broken: true, at, problems: [report(deep)] };
	const document = parseDocument(text, OPTIONS);
	const wrong = independent([...document.errors, ...document.warnings]);
	const known = new Set(wrong.map((error) => error.pos[0]));
	const [first = Number.POSITIVE_INFINITY] = wrong.filter(isBreaking).map((error) => error.pos[0]);
	const problems = [
		...wrong.map((error) => problem(file, at(error.pos[0]), 'yaml', ...errorWords(error))),
		...unfit.filter(({ offset }) => !known.has(offset) && offset < first).map(report),
	];
	return { root: document.contents, broken: wrong.some(isBreaking), at, problems };
}

/** The package would look for a repeated name among all before it, in quadratic time; the readers do it with a set. */
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

function isBreaking(error: YAMLError): boolean {
	return error.code !== 'TAG_RESOLVE_FAILED';
}

/** The errors up to the first that makes the rest of a text unreadable. */
function independent(errors: readonly YAMLError[]): YAMLError[] {
	const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const breaking = sorted.findIndex(isBreaking);
	return breaking === -1 ? sorted : sorted.slice(0, breaking + 1);
}

/** The parser's error in our words. */
function errorWords(error: YAMLError): [string, string] {
	return WORDS[error.code] ?? [`YAML (${error.message.split('\n', 1)[0]})`, 'fields and lists of plain values'];
}
