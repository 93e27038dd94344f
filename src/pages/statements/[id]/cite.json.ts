import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { statementCsl } from '../../../indexes/csl.ts';
import { jsonText } from '../../../indexes/data-files.ts';
import type { Statement } from '../../../schema/statement.ts';
import { absolute } from '../../../site.ts';

/** A CSL-JSON file a statement. */
export const getStaticPaths = () => graph.statements.map((statement) => ({ params: { id: statement.id }, props: { statement } }));

export const GET: APIRoute<{ statement: Statement }> = ({ props }) =>
	new Response(jsonText([statementCsl(graph, props.statement, absolute)]));
