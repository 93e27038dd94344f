import type { APIRoute, GetStaticPaths } from 'astro';
import { files } from './_files.ts';

/** One file a shard of the postings. */
export const getStaticPaths = (() =>
	files.shards.map((bytes, shard) => ({ params: { shard: String(shard) }, props: { bytes } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
