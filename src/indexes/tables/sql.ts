import type { CsvValue } from '../../text/csv.ts';
import type { Table, TableColumn } from './table.ts';

const TYPES = { string: 'TEXT', date: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const satisfies Record<
	TableColumn['type'],
	string
>;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A table's name in SQL: `statement_topics`. */
export function sqlName(table: string): string {
	return table.replaceAll('-', '_');
}

/** The statement that makes a table, with its key and the tables that it refers to. */
export function createTable({ name, columns, key }: Table): string {
	const lines = [
		...columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}${key.includes(column.name) ? ' NOT NULL' : ''}`),
		`PRIMARY KEY (${key.map(quoted).join(', ')})`,
		...columns.flatMap(({ name: own, refers }) =>
			refers === null ? [] : [`FOREIGN KEY (${quoted(own)}) REFERENCES ${quoted(sqlName(refers))} ("id")`],
		),
	];
	return `CREATE TABLE ${quoted(sqlName(name))} (\n\t${lines.join(',\n\t')}\n) STRICT`;
}

/** The statement that puts a row into a table. */
export function insertInto({ name, columns }: Table): string {
	return `INSERT INTO ${quoted(sqlName(name))} VALUES (${columns.map(() => '?').join(', ')})`;
}

/** A cell as SQLite keeps it: true and false are 1 and 0. */
export function sqlValue(value: CsvValue): string | number | null {
	return typeof value === 'boolean' ? Number(value) : value;
}

/**
 * Views for people who ask in SQL: statements with their article, claims with who asserts or denies them, counts by
 * topic, side and footing (which are never to be lumped), and the full text of statements.
 */
export const VIEWS = [
	`CREATE VIEW "statement_claims" AS
SELECT statement, claim, 'asserts' AS stance, hedged, implied FROM statement_asserts
UNION ALL SELECT statement, claim, 'denies', hedged, implied FROM statement_denies`,
	`CREATE VIEW "statements_in_full" AS
SELECT s.id, s.heading, s.text, s.speakerNames, s.sides, s.voice, s.presentation, s.footing, s.inTranslation, s.said, s.saidEarliest, s.saidLatest, s.via,
	a.label AS article, p.name AS publisher, a.published, s.paragraphs, s.topics, s.functions, s.page
FROM statements s JOIN articles a ON a.id = s.article LEFT JOIN actors p ON p.id = a.publisher`,
	`CREATE VIEW "claims_by_side" AS
SELECT c.id AS claim, c.text, c.status, d.side, sc.stance, count(*) AS statements
FROM claims c JOIN statement_claims sc ON sc.claim = c.id JOIN statement_sides d ON d.statement = sc.statement
GROUP BY c.id, d.side, sc.stance`,
	`CREATE VIEW "topics_by_side" AS
SELECT t.topic, d.side, s.voice, s.footing, count(*) AS statements
FROM statement_topics t JOIN statement_sides d ON d.statement = t.statement JOIN statements s ON s.id = t.statement
GROUP BY t.topic, d.side, s.voice, s.footing`,
	`CREATE VIRTUAL TABLE "statements_search" USING fts5(heading, text, speakerNames, content='statements', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2')`,
	`INSERT INTO "statements_search" ("statements_search") VALUES ('rebuild')`,
] as const;
