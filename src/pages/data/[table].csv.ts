import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { pairsCsv, positionsCsv } from '../../indexes/issue-tables.ts';
import { absolute } from '../../site.ts';

const TABLES = { positions: positionsCsv, pairs: pairsCsv };

/** The tables of issues; none where the corpus has no issues. */
export const getStaticPaths = () =>
	graph.issues.length === 0 ? [] : Object.entries(TABLES).map(([table, make]) => ({ params: { table }, props: { make } }));

export const GET: APIRoute<{ make: typeof positionsCsv }> = ({ props }) => new Response(props.make(graph, absolute));
