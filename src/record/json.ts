import type { VFileMessage } from 'vfile-message';
import { isNode, parseDocument } from 'yaml';
import { Lines, type Place } from './place.ts';
import { problem } from './problem.ts';

/** A JSON file as read: its value, or why it has none, and where its parts stand. */
export interface RawJson {
	file: string;
	value: unknown;
	problems: VFileMessage[];
	placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Where JSON.parse stopped, by its own words (V8 of Node 24); the end of the text where it names no place. */
function stopped(words: string, text: string): number {
	const [, position] = /position (\d+)/.exec(words) ?? [];
	return position === undefined ? text.length : Number(position);
}

/** Reads JSON; a file that is not there gives undefined. Never throws. */
export function readJson(file: string, raw: string | null): RawJson {
	const text = raw ?? 'null';
	const lines = new Lines(text);
	const read: RawJson = { file, value: undefined, problems: [], placeOf };
	try {
		read.value = raw === null ? undefined : (JSON.parse(text) as unknown);
	} catch (error) {
		const at = stopped(error instanceof Error ? error.message : '', text);
		const sign = text.slice(at, at + 1).trim();
		const what = at >= text.trimEnd().length ? 'end of the file' : sign === '' ? 'byte order mark or line' : `\`${sign}\``;
		read.problems.push(problem(file, lines.at(at), 'json', what, 'JSON, as the project writes it'));
	}
	return read;

	/** JSON is YAML, whose parser keeps places; it is asked only where something is wrong. */
	function placeOf(path: readonly PropertyKey[]): Place {
		try {
			const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
			for (let length = path.length; length > 0; length -= 1) {
				const node = document.getIn(path.slice(0, length), true);
				if (isNode(node) && node.range) return lines.at(node.range[0]);
			}
		} catch {
			// Brackets within brackets without end: the file's beginning has to do.
		}
		return { line: 1, column: 1 };
	}
}
