import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { bibtexOf } from '../../../indexes/bibtex.ts';
import { statementCsl } from '../../../indexes/csl.ts';
import type { Statement } from '../../../schema/statement.ts';
import { absolute } from '../../../site.ts';

/** A BibTeX file a statement. */
export const getStaticPaths = () => graph.statements.map((statement) => ({ params: { id: statement.id }, props: { statement } }));

export const GET: APIRoute<{ statement: Statement }> = ({ props }) =>
	new Response(bibtexOf(statementCsl(graph, props.statement, absolute)));
