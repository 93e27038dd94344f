import type { APIRoute } from 'astro';
import { graph } from '../../content.ts';
import { type DataFile, dataFilesOf, dataOf, jsonBytes } from '../../indexes/data-files.ts';

/** One file a collection of the data contract, and one for the corpus. */
export const getStaticPaths = () => dataFilesOf(graph).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataFile }> = ({ props }) => new Response(jsonBytes(dataOf(graph, props.name)));
