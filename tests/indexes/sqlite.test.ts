import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { writeSqlite } from '../../src/indexes/tables/sqlite.ts';
import { allTables } from '../../src/indexes/tables/tables.ts';
import { contentFolder, diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { jsonSchemaOf } from '../../src/schema/json-schemas.ts';
import { HOSTILE, smallGraph } from './small-corpus.ts';

const absolute = addressesOf('https://parallax.example', '/');
const { collections } = await loadCorpus(diskFiles(contentFolder()));
if (collections === null) throw new Error('the records have mistakes: run `npm run content`');
const real = graphOf(collections);
const tables = allTables(real, absolute, jsonSchemaOf);
const folder = mkdtempSync(join(tmpdir(), 'parallax-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'parallax.sqlite');
writeSqlite(tables, path);

test('the same corpus gives the same bytes', () => {
	const again = join(folder, 'again.sqlite');
	writeSqlite(allTables(real, absolute, jsonSchemaOf), again);
	expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
});

const hasShell = spawnSync('sqlite3', ['--version']).status === 0;
if (!hasShell)
	console.warn('SKIPPED: sqlite3 is not installed here (Debian: apt-get install sqlite3); the file is not tried with its shell.');

describe.skipIf(!hasShell)('the shell of SQLite', () => {
	const ask = (sql: string) => {
		const { stdout, stderr } = spawnSync('sqlite3', ['-json', path, sql], { encoding: 'utf8' });
		expect(stderr).toBe('');
		return JSON.parse(stdout === '' ? '[]' : stdout) as Record<string, unknown>[];
	};

	test('finds the file whole, and every reference in it leading somewhere', () => {
		expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
		expect(ask('PRAGMA foreign_key_check')).toEqual([]);
	});

	test('counts as many rows as the tables have', () => {
		for (const { name, rows } of tables)
			expect(ask(`SELECT count(*) AS n FROM "${name.replaceAll('-', '_')}"`), name).toEqual([{ n: rows().length }]);
	});

	test('answers by view: statements with their outlets, claims by stance, sides by footing', () => {
		expect(ask('SELECT count(*) AS n FROM statements_in_full')).toEqual([{ n: real.statements.length }]);
		const denials = real.claims.reduce((sum, claim) => sum + claim.denies.length, 0);
		expect(ask("SELECT count(*) AS n FROM statement_claims WHERE stance = 'denies'")).toEqual([{ n: denials }]);
		const [side] = real.corpus.compared;
		const said = real.statements.filter((s) => s.sides.includes(side) && s.footing === 'said').reduce((sum, s) => sum + s.topics.length, 0);
		expect(ask(`SELECT sum(statements) AS n FROM topics_by_side WHERE side = '${side}' AND footing = 'said'`)).toEqual([{ n: said }]);
		expect(ask('SELECT claim FROM claims_by_side GROUP BY claim')).toHaveLength(
			real.claims.filter((claim) => claim.asserts.length + claim.denies.length > 0).length,
		);
	});

	test('finds statements by a word', () => {
		const found = ask(
			"SELECT s.id FROM statements_search f JOIN statements s ON s.rowid = f.rowid WHERE statements_search MATCH 'heading: sanctions'",
		);
		const meant = real.statements.filter((s) => /\bsanctions\b/i.test(s.heading)).map((s) => s.id);
		expect(found.map(({ id }) => id).sort()).toEqual(meant.sort());
	});
});

test.each(HOSTILE)('%j comes back from the database as text', (text) => {
	const other = join(folder, `hostile-${HOSTILE.indexOf(text)}.sqlite`);
	writeSqlite(allTables(smallGraph(text), absolute, jsonSchemaOf), other);
	const db = new DatabaseSync(other, { readOnly: true });
	expect(db.prepare("SELECT gloss FROM topics WHERE id = 'harbour'").get()).toEqual({ gloss: text.toWellFormed() });
	db.close();
});
