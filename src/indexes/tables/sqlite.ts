import { DatabaseSync } from 'node:sqlite';
import { createTable, insertInto, sqlValue, VIEWS } from './sql.ts';
import type { Table } from './table.ts';

/** The tables as one SQLite file: the same tables make the same statements in the same order, and so the same bytes. */
export function sqliteFile(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
	// Tables refer to each other both ways; the test asks SQLite whether every reference leads somewhere.
	const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
	db.exec('BEGIN');
	for (const table of tables) {
		db.exec(createTable(table));
		const insert = db.prepare(insertInto(table));
		for (const row of table.rows()) insert.run(...row.map(sqlValue));
	}
	for (const view of VIEWS) db.exec(view);
	db.exec('COMMIT');
	const file = new Uint8Array(db.serialize());
	db.close();
	return file;
}
