import type { APIRoute } from 'astro';
import { DATA_FILES, type DataFile, jsonText } from '../../../indexes/data-files.ts';
import { jsonSchemaOf } from '../../../schema/json-schemas.ts';

/** The JSON Schema of each file of the data contract. */
export const getStaticPaths = () => DATA_FILES.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataFile }> = ({ props }) => new Response(jsonText(jsonSchemaOf(props.name)));
