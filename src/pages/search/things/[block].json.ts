import type { APIRoute, GetStaticPaths } from 'astro';
import type { Thing } from '../../../search/format/shape.ts';
import { files } from '../_files.ts';

/** One file a block of things: what facets and results call them. */
export const getStaticPaths = (() =>
	files.blocks.map((things, block) => ({ params: { block: String(block) }, props: { things } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ things: Thing[] }> = ({ props }) => Response.json(props.things);
