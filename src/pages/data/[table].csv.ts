import type { APIRoute } from 'astro';
import type { Table } from '../../indexes/tables/table.ts';
import { tableCsv } from '../../indexes/tables/tables.ts';
import { tables } from '../../tables.ts';

/** Every collection as a flat table, and every list of one as a long table. */
export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute<{ table: Table }> = ({ props }) => new Response(tableCsv(props.table));
