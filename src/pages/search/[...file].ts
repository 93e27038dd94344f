import type { APIRoute, GetStaticPaths } from 'astro';
import { files } from './_files.ts';

/** The files of the search index, one address each. */
export const getStaticPaths = (() => [...files].map(([file, body]) => ({ params: { file }, props: { body } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
	new Response(props.body, {
		headers: { 'content-type': params['file']?.endsWith('.json') === true ? 'application/json' : 'application/octet-stream' },
	});
