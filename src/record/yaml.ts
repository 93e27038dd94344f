import type { VFileMessage } from 'vfile-message';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { issue } from './issue.ts';
import type { Place, Plain } from './place.ts';

/**
 * Reads YAML by the failsafe schema (every scalar is a string) into plain values with places.
 * Empty scalars are left out: an empty value means unknown. `firstLine` is the line of the text in its file.
 */
export function readYaml(file: string, text: string, firstLine = 1): { plain: Plain; items: Plain[]; issues: VFileMessage[] } {
	const counter = new LineCounter();
	const issues: VFileMessage[] = [];
	const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, keepSourceTokens: false });
	const at = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	for (const error of [...document.errors, ...document.warnings]) {
		issues.push(
			issue(
				file,
				at(error.pos[0]),
				'yaml',
				'YAML',
				(error.message.split('\n', 1)[0] ?? '')
					.replace(/ at line \d+, column \d+:?$/, '')
					.replace(/:$/, '')
					.trim() || 'well-formed YAML',
			),
		);
	}
	const start = at(document.contents?.range?.[0] ?? 0);
	const plain: Plain = { value: {}, places: new Map(), place: start };
	if (issues.length > 0) return { plain, items: [], issues };
	const root = document.contents;
	if (isSeq(root)) {
		const items = root.items.map((item): Plain => {
			const one: Plain = { value: {}, places: new Map(), place: at(item.range?.[0] ?? 0) };
			const value = walk(item, '', one.places);
			if (typeof value === 'object' && value !== null && !Array.isArray(value)) one.value = value as Record<string, unknown>;
			else issues.push(issue(file, one.place, 'yaml', 'an entry without fields', '`id: …` and the other fields'));
			return one;
		});
		return { plain, items, issues };
	}
	const value = root === null ? {} : walk(root, '', plain.places);
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) plain.value = value as Record<string, unknown>;
	else issues.push(issue(file, start, 'yaml', 'text', 'fields, one a line: `name: value`'));
	return { plain, items: [], issues };

	function walk(node: ParsedNode | null, path: string, places: Map<string, Place>): unknown {
		if (node === null) return undefined;
		if (path !== '') places.set(path, at(node.range[0]));
		if (isAlias(node)) {
			issues.push(issue(file, at(node.range[0]), 'yaml', 'a YAML alias', 'the value itself'));
			return undefined;
		}
		if (isScalar(node)) {
			const text = (typeof node.value === 'string' ? node.value : '').trim();
			return text === '' ? undefined : text;
		}
		const under = (key: string) => (path === '' ? key : `${path}.${key}`);
		if (isSeq(node)) return node.items.map((item, index) => walk(item, under(String(index)), places)).filter((v) => v !== undefined);
		if (isMap(node)) {
			const entries: [string, unknown][] = [];
			for (const pair of node.items) {
				const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : '';
				const value = walk(pair.value, under(key), places);
				places.set(`${under(key)}`, places.get(under(key)) ?? at(pair.key.range[0]));
				if (pair.key && pair.key.range) places.set(`${under(key)}#key`, at(pair.key.range[0]));
				if (value !== undefined) entries.push([key, value]);
			}
			return Object.fromEntries(entries);
		}
		return undefined;
	}
}
