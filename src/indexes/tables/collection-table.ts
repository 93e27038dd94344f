import type { ContractField } from '../../model/views/dictionary.ts';
import type { CsvValue } from '../../text/csv.ts';
import { columnName, columnType, leadsTo, shapeOf, tableCell, tableList, valueAt } from './fields.ts';
import type { Table, TableColumn } from './table.ts';

/** A column that no field of the collection has: names beside ids, relays in words, the page. */
export interface ExtraColumn<T> {
	name: string;
	description: string;
	cell(thing: T): string;
}

/**
 * A collection as a table: every field of its schema that holds a value, and every list of values in one cell. What
 * is a list of things has a table of its own.
 */
export function collectionTable<T extends { id: string }>(
	name: string,
	description: string,
	items: readonly T[],
	fields: readonly ContractField[],
	extra: readonly ExtraColumn<T>[],
): Table {
	const own = fields.filter((field) => !field.path.includes('[]') && ['value', 'values'].includes(shapeOf(field)));
	const columns = own.map((field): TableColumn => {
		const several = shapeOf(field) === 'values';
		return {
			name: columnName(field.path),
			type: columnType(field),
			description: several ? `${field.meaning} Several are separated by "; ".` : field.meaning,
			refers: several ? null : leadsTo(name, field.path),
		};
	});
	const cell = (thing: T, field: ContractField): CsvValue =>
		shapeOf(field) === 'values' ? tableList(thing, field.path).map(String).join('; ') : tableCell(valueAt(thing, field.path));
	return {
		name,
		description,
		columns: [...columns, ...extra.map((column): TableColumn => ({ ...column, type: 'string', refers: null }))],
		key: ['id'],
		rows: () => items.map((thing) => [...own.map((field) => cell(thing, field)), ...extra.map((column) => column.cell(thing))]),
	};
}
