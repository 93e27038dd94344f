import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { pathsOf } from '../../../extras.ts';
import { jsonText } from '../../../indexes/data-files.ts';
import { embedStatement, oEmbedOf } from '../../../indexes/embed.ts';
import type { Statement } from '../../../schema/statement.ts';
import { absolute } from '../../../site.ts';

/** The oEmbed document of each statement. */
export const getStaticPaths = () =>
	pathsOf('embeds', () => graph.statements.map((statement) => ({ params: { id: statement.id }, props: { statement } })));

export const GET: APIRoute<{ statement: Statement }> = ({ props }) =>
	new Response(jsonText(oEmbedOf(graph, embedStatement(graph, props.statement, absolute), absolute)));
