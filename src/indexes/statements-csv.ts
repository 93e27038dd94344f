import type { Graph } from '../model/link/graph.ts';
import type { Absolute } from './address.ts';
import { csvText } from './csv.ts';
import { statementsInOrder } from './data-files.ts';
import { STATEMENT_COLUMNS } from './statement-columns.ts';

/** All statements as a CSV file (RFC 4180, UTF-8, one header row). */
export function statementsCsv(graph: Graph, absolute: Absolute): string {
	return csvText([
		STATEMENT_COLUMNS.map((column) => column.name),
		...statementsInOrder(graph).map((statement) => STATEMENT_COLUMNS.map((column) => column.cell(statement, graph, absolute))),
	]);
}
