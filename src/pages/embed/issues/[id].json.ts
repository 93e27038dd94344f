import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { pathsOf } from '../../../extras.ts';
import { jsonText } from '../../../indexes/data-files.ts';
import { embedIssue, oEmbedOf } from '../../../indexes/embed.ts';
import type { Issue } from '../../../schema/issue.ts';
import { absolute } from '../../../site.ts';

/** The oEmbed document of each issue. */
export const getStaticPaths = () => pathsOf('embeds', () => graph.issues.map((issue) => ({ params: { id: issue.id }, props: { issue } })));

export const GET: APIRoute<{ issue: Issue }> = ({ props }) =>
	new Response(jsonText(oEmbedOf(graph, embedIssue(graph, props.issue, absolute), absolute)));
