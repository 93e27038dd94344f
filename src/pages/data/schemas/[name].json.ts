import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { type DataFile, dataFilesOf, jsonText } from '../../../indexes/data-files.ts';
import { jsonSchemaOf } from '../../../schema/json-schemas.ts';

/** The JSON Schema of each file of the data contract. */
export const getStaticPaths = () => dataFilesOf(graph).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataFile }> = ({ props }) => new Response(jsonText(jsonSchemaOf(props.name)));
