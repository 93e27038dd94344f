import type { Field } from '../../model/views/dictionary.ts';
import type { CsvValue } from '../../text/csv.ts';
import { cellOf, columnName, columnType, leadsTo, listAt, shapeOf, valueAt } from './fields.ts';
import { type Column, one, type Table } from './table.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function counter(name: string, description: string): Column {
	return { name, type: 'integer', description, refers: null };
}

/** The columns of one entry of a list: its own plain fields, or the value itself. */
function entryColumns(collection: string, list: Field, fields: readonly Field[]) {
	const inside = `${list.path}${shapeOf(list) === 'paths' ? '[][]' : '[]'}.`;
	const parts = fields.filter(
		(field) => field.path.startsWith(inside) && shapeOf(field) === 'value' && !field.path.slice(inside.length).includes('['),
	);
	if (shapeOf(list) === 'values') {
		const type = columnType({ path: list.path, type: list.type.replace('list of ', '') });
		const refers = leadsTo(collection, list.path);
		const own = one(columnName(list.path));
		const thing = refers === null ? own : one(refers);
		const column: Column = { name: thing === one(collection) ? own : thing, type, description: list.meaning, refers };
		return { columns: [column], cells: (entry: unknown): CsvValue[] => [cellOf(entry)] };
	}
	return {
		columns: parts.map(
			(field): Column => ({
				name: columnName(field.path.slice(inside.length)),
				type: columnType({ ...field, path: field.path.slice(inside.length) }),
				description: field.meaning,
				refers: leadsTo(collection, field.path),
			}),
		),
		cells: (entry: unknown): CsvValue[] => parts.map((field) => cellOf(valueAt(entry, field.path.slice(inside.length)))),
	};
}

/** A list of a collection as a long table: the thing, the entry's place in its list, the entry. */
function listTable(collection: string, items: readonly { id: string }[], list: Field, fields: readonly Field[]): Table {
	const { columns, cells } = entryColumns(collection, list, fields);
	const parent: Column = {
		name: one(collection),
		type: 'string',
		description: `Id of the ${one(collection)}.`,
		refers: collection,
	};
	const isPaths = shapeOf(list) === 'paths';
	const places = isPaths
		? [
				counter('path', 'Which of several parallel paths, from 1.'),
				counter('step', 'Which step of the path, from the speaker outwards, from 1.'),
			]
		: [counter('place', 'Place in the list, from 1.')];
	return {
		name: `${one(collection)}-${kebab(columnName(list.path))}`,
		description: list.meaning,
		columns: [parent, ...places, ...columns],
		key: [parent.name, ...places.map((column) => column.name)],
		rows: () =>
			items.flatMap((thing) =>
				listAt(thing, list.path).flatMap((entry, index): CsvValue[][] =>
					isPaths && Array.isArray(entry)
						? entry.map((step: unknown, nth) => [thing.id, index + 1, nth + 1, ...cells(step)])
						: [[thing.id, index + 1, ...cells(entry)]],
				),
			),
	};
}

/** Every list of a collection as a long table: what a researcher joins. */
export function listTables(collection: string, items: readonly { id: string }[], fields: readonly Field[]): Table[] {
	return fields
		.filter((field) => !field.path.includes('[]') && ['values', 'things', 'paths'].includes(shapeOf(field)))
		.map((list) => listTable(collection, items, list, fields));
}
