import type { VFileMessage } from 'vfile-message';
import { hiddenReferences, hiddenSigns } from '../text/hidden.ts';
import { Lines } from './place.ts';
import { problem } from './problem.ts';

/** Text as the parsers read it: no byte order mark, lines that end in a line feed. */
export function normal(raw: string): string {
	return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The first thing in a file that is not text, or null. */
export function notText(file: string, source: string): VFileMessage | null {
	const binary = hiddenSigns(source).find(({ words }) => /^(?:byte|control)/.test(words));
	return binary === undefined ? null : problem(file, new Lines(source).at(binary.index), 'record-encoding', binary.words, 'UTF-8 text');
}

/** What is wrong with a file as a text, whatever it is a text of. */
export function textProblems(file: string, raw: string): VFileMessage[] {
	const source = normal(raw);
	const broken = notText(file, source);
	return broken === null ? withHidden(file, source, []) : [broken];
}

/** How many hidden signs of one file are reported. */
const MOST_SIGNS = 20;

/** Problems of a file with the signs in it that nobody sees, written out or by reference; whatever else is wrong on their lines comes of them. */
export function withHidden(file: string, source: string, problems: readonly VFileMessage[]): VFileMessage[] {
	const lines = new Lines(source);
	const signs = [...hiddenSigns(source), ...hiddenReferences(source)].sort((a, b) => a.index - b.index).slice(0, MOST_SIGNS);
	const hidden = signs.map(({ index, words }) => problem(file, lines.at(index), 'hidden-sign', words, 'signs that readers see'));
	const broken = new Set(hidden.map((one) => one.line));
	return [...hidden, ...problems.filter((one) => !broken.has(one.line))];
}
