/**
 * Writes what stands beside the pages of a built site, from its JSON files alone: `data/parallax.sqlite`, and each
 * thing's own files where the corpus asks for them. A process of its own, after the pages: of a large corpus the
 * database has 100 MB, which the build would hold three times over. `write-beside.ts <dist>`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '../src/indexes/address.ts';
import { DATA_FILES, type DataFile } from '../src/indexes/data-files.ts';
import { entityFiles } from '../src/indexes/entity-files.ts';
import { writeSqlite } from '../src/indexes/tables/sqlite.ts';
import { allTables } from '../src/indexes/tables/tables.ts';
import type { Collections } from '../src/model/link/collections.ts';
import { graphOf } from '../src/model/link/graph.ts';
import { jsonSchemaOf } from '../src/schema/json-schemas.ts';

const [out = 'dist'] = process.argv.slice(2);
const data = join(out, 'data');
/** A collection as its file holds it; a corpus without issues has no file of them. */
function collection(file: DataFile): unknown {
	const path = join(data, `${file}.json`);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}
const collections = Object.fromEntries(DATA_FILES.map((file) => [file, collection(file)]));
const absolute = addressesOf(process.env['SITE'] ?? 'https://parallax.example', process.env['BASE'] ?? '/');
const path = join(data, 'parallax.sqlite');
rmSync(path, { force: true });
// The files hold what the contract says: tests/indexes/data-files.test.ts reads each by its schema.
const graph = graphOf(collections as unknown as Collections);
writeSqlite(allTables(graph, absolute, jsonSchemaOf), path);
if (graph.corpus.extras.includes('entity-json'))
	for (const { path: beside, text } of entityFiles(graph, absolute)) writeFileSync(join(out, beside), text);
