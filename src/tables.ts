import { graph } from './content.ts';
import { allTables } from './indexes/tables/tables.ts';
import { jsonSchemaOf } from './schema/json-schemas.ts';
import { absolute } from './site.ts';

/** The corpus as flat tables, for every page and file that holds or describes them. */
export const tables = allTables(graph, absolute, jsonSchemaOf);
