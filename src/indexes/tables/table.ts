import type { CsvValue } from '../../text/csv.ts';

/** One column of a table. */
export interface TableColumn {
	name: string;
	/** Frictionless type of the cells. */
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
	description: string;
	/** The table whose `id` it holds; null where it holds none, or several in one cell. */
	refers: string | null;
}

/** A flat table: a collection with a row a thing, or one of its lists with a row an entry. */
export interface Table {
	/** `statements`, `statement-topics`: the file's name without its ending. */
	name: string;
	description: string;
	columns: TableColumn[];
	/** Columns that name a row. */
	key: string[];
	/** The rows, made when they are asked for: of a large corpus they are not all held at once. */
	rows: () => CsvValue[][];
}

/** The name of a list as that of one of its entries: `statements` is `statement`. */
export function one(collection: string): string {
	return /ies$/.test(collection) ? collection.replace(/ies$/, 'y') : collection.replace(/(?<=as)es$|s$/, '');
}
