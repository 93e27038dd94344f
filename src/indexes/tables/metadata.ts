import type { Graph } from '../../model/link/graph.ts';
import type { Absolute } from '../address.ts';
import { sqlName } from './sql.ts';
import type { Table } from './table.ts';

/** What Datasette shows beside the SQLite file: `datasette parallax.sqlite -m parallax.metadata.json`. */
export function datasetteMetadata(graph: Graph, tables: readonly Table[], absolute: Absolute) {
	const { corpus } = graph;
	const described = tables.map(({ name, description, columns }): [string, { description: string; columns: Record<string, string> }] => [
		sqlName(name),
		{ description, columns: Object.fromEntries(columns.map((column) => [column.name, column.description])) },
	]);
	return {
		title: `${corpus.title}: ${corpus.subject}`,
		description: corpus.description,
		license: corpus.licence?.title,
		license_url: corpus.licence?.url,
		source: corpus.title,
		source_url: absolute('/data/'),
		databases: { parallax: { tables: Object.fromEntries(described) } },
	};
}
