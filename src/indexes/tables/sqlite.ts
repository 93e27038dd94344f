import { DatabaseSync } from 'node:sqlite';
import { createTable, insertInto, sqlValue, VIEWS } from './sql.ts';
import type { Table } from './table.ts';

/**
 * Writes the tables into a new SQLite file: the same tables make the same statements in the same order, and so the
 * same bytes. A file and not a database in memory: of a large corpus that would be held three times over.
 */
export function writeSqlite(tables: readonly Table[], path: string): void {
	// Tables refer to each other both ways; the test asks SQLite whether every reference leads somewhere.
	const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
	db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
	for (const table of tables) {
		db.exec(createTable(table));
		const insert = db.prepare(insertInto(table));
		for (const row of table.rows()) insert.run(...row.map(sqlValue));
	}
	for (const view of VIEWS) db.exec(view);
	db.exec('COMMIT');
	db.close();
}
