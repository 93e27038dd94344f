import type { ContractField } from '../../model/views/dictionary.ts';
import type { CsvValue } from '../../text/csv.ts';
import { columnName, columnType, leadsTo, shapeOf, tableCell, tableList, valueAt } from './fields.ts';
import { one, type Table, type TableColumn } from './table.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function counter(name: string, description: string): TableColumn {
	return { name, type: 'integer', description, refers: null };
}

/** The columns of one entry of a list: its own plain fields, or the value itself. */
function entryColumns(collection: string, list: ContractField, fields: readonly ContractField[]) {
	const inside = `${list.path}${shapeOf(list) === 'paths' ? '[][]' : '[]'}.`;
	const parts = fields.filter(
		(field) => field.path.startsWith(inside) && shapeOf(field) === 'value' && !field.path.slice(inside.length).includes('['),
	);
	if (shapeOf(list) === 'values') {
		const type = columnType({ path: list.path, type: list.type.replace('list of ', '') });
		const refers = leadsTo(collection, list.path);
		const own = one(columnName(list.path));
		const thing = refers === null ? own : one(refers);
		const column: TableColumn = { name: thing === one(collection) ? own : thing, type, description: list.meaning, refers };
		return { columns: [column], cells: (entry: unknown): CsvValue[] => [tableCell(entry)] };
	}
	return {
		columns: parts.map(
			(field): TableColumn => ({
				name: columnName(field.path.slice(inside.length)),
				type: columnType({ ...field, path: field.path.slice(inside.length) }),
				description: field.meaning,
				refers: leadsTo(collection, field.path),
			}),
		),
		cells: (entry: unknown): CsvValue[] => parts.map((field) => tableCell(valueAt(entry, field.path.slice(inside.length)))),
	};
}

/** A list of a collection as a long table: the thing, the entry's place in its list, the entry. */
function listTable(collection: string, items: readonly { id: string }[], list: ContractField, fields: readonly ContractField[]): Table {
	const { columns, cells } = entryColumns(collection, list, fields);
	const parent: TableColumn = {
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
				tableList(thing, list.path).flatMap((entry, index): CsvValue[][] =>
					isPaths && Array.isArray(entry)
						? entry.map((step: unknown, nth) => [thing.id, index + 1, nth + 1, ...cells(step)])
						: [[thing.id, index + 1, ...cells(entry)]],
				),
			),
	};
}

/** Every list of a collection as a long table: what a researcher joins. */
export function listTables(collection: string, items: readonly { id: string }[], fields: readonly ContractField[]): Table[] {
	return fields
		.filter((field) => !field.path.includes('[]') && ['values', 'things', 'paths'].includes(shapeOf(field)))
		.map((list) => listTable(collection, items, list, fields));
}
