import type { VFileMessage } from 'vfile-message';
import { Lines } from './place.ts';
import { problem } from './problem.ts';

/** Text as the parsers read it: no byte order mark, lines that end in a line feed. */
export function normal(raw: string): string {
	return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The first thing in a file that is not text, or null. */
export function notText(file: string, source: string): VFileMessage | null {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const broken = /[\uFFFD\u0000-\u0008\u000B-\u001F\u007F]/.exec(source);
	if (broken === null) return null;
	const code = (source.codePointAt(broken.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const what = code === 'FFFD' ? 'byte that is not UTF-8' : `control character U+${code}`;
	return problem(file, new Lines(source).at(broken.index), 'record-encoding', what, 'UTF-8 text');
}
