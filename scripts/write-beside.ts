/**
 * Writes what stands beside the pages of a built site, from its JSON files alone: `data/parallax.sqlite`, and each
 * thing's own files where the corpus asks for them. A process of its own, after the pages: of a large corpus the
 * database has 100 MB, which the build would hold three times over. `write-beside.ts <dist>`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityFiles } from '../src/indexes/entity-files.ts';
import { writeSqlite } from '../src/indexes/tables/sqlite.ts';
import { allTables } from '../src/indexes/tables/tables.ts';
import { jsonSchemaOf } from '../src/schema/json-schemas.ts';
import { graphIn, siteAddress } from './site-data.ts';

const [out = 'dist'] = process.argv.slice(2);
const graph = graphIn(out);
const path = join(out, 'data', 'parallax.sqlite');
rmSync(path, { force: true });
writeSqlite(allTables(graph, siteAddress, jsonSchemaOf), path);
if (graph.corpus.extras.includes('entity-json'))
	for (const { path: beside, text } of entityFiles(graph, siteAddress)) writeFileSync(join(out, beside), text);
