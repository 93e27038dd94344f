import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus.ts';
import { addressesOf } from '../../src/indexes/address.ts';
import { allTables, tableCsv } from '../../src/indexes/tables/tables.ts';
import { diskFiles } from '../../src/loaders/files.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { jsonSchemaOf } from '../../src/schema/json-schemas.ts';

const { collections } = await loadCorpus(diskFiles('tests/corpus'));
if (collections === null) throw new Error('the invented corpus has mistakes');
const graph = graphOf(collections);
const table = allTables(graph, addressesOf('https://parallax.example', '/'), jsonSchemaOf).find(({ name }) => name === 'statements');
if (table === undefined) throw new Error('no table of statements');
const folder = mkdtempSync(join(tmpdir(), 'parallax-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'statements.csv');
writeFileSync(file, tableCsv(table));

/** What the examples have to print, counted from the objects. */
function counted(): string {
	const counts = new Map<string, number>();
	for (const { voice, sides, footing } of graph.statements)
		if (voice === 'attributed')
			for (const side of sides) {
				const key = [side, footing, sides.length === 1 ? 'alone' : 'jointly'].join('\t');
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
	return [...counts]
		.map(([key, count]) => `${key}\t${count}\n`)
		.sort()
		.join('');
}

describe.each([
	['python3', 'statements.py'],
	['Rscript', 'statements.R'],
])('the example for %s', (interpreter, script) => {
	const isHere = spawnSync(interpreter, ['--version']).status === 0;
	if (!isHere) console.warn(`SKIPPED: ${interpreter} is not installed here; ${script} is not tried.`);

	test.skipIf(!isHere)('counts what the corpus holds, in any locale', () => {
		for (const locale of ['C', 'C.UTF-8']) {
			const env = { ...process.env, LC_ALL: locale };
			const { stdout, stderr } = spawnSync(interpreter, [`public/data/examples/${script}`, file], { encoding: 'utf8', env });
			expect(stderr).toBe('');
			expect(stdout).toBe(counted());
		}
	});
});
