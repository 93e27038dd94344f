import type { VFileMessage } from 'vfile-message';
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Place, type Plain, plainAt } from './place.ts';
import { problem, shown } from './problem.ts';
import { parseYaml } from './yaml-text.ts';

/** What was read from one YAML text: fields of one thing, or entries of a list. */
export interface ReadYaml {
	plain: Plain;
	items: Plain[];
	problems: VFileMessage[];
}

/**
 * Reads YAML by the failsafe schema (every scalar is a string) into plain values with places.
 * Empty scalars are undefined: an empty value means unknown. `firstLine` is the line of the text in its file.
 */
export function readYaml(file: string, text: string, shape: 'fields' | 'entries', firstLine = 1): ReadYaml {
	const { root, broken, at, problems } = parseYaml(file, text, firstLine);
	const report = (place: Place, unexpected: string, expected: string) => problems.push(problem(file, place, 'yaml', unexpected, expected));
	const read: ReadYaml = { plain: plainAt({ line: firstLine, column: 1 }), items: [], problems };
	if (broken) return read;
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
			const value = (typeof node.value === 'string' ? node.value : '').replace(/[ \t\n]+/g, ' ').trim();
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
				// Two spellings of one name are one name: by case, width and composition.
				const name = key.normalize('NFKC').toLowerCase();
				if (names.has(name)) {
					report(keyPlace, `field ${shown(key)} a second time`, 'each field once');
					continue;
				}
				names.add(name);
				const value = walk(pair.value, under(key), places);
				if (!places.has(under(key))) places.set(under(key), keyPlace);
				places.set(`${under(key)}#key`, keyPlace);
				// A field without a value is a field: the schema says whether it knows it.
				entries.push([key, value]);
			}
			return Object.fromEntries(entries);
		}
		report(at(node.range[0]), isAlias(node) ? `alias ${shown(`*${node.source}`)}` : 'value', 'the value itself');
		return undefined;
	}
}
