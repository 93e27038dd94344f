import type { APIRoute, GetStaticPaths } from 'astro';
import { filesIn, type IndexFile, indexFile } from './_files.ts';

/** The words of the index, in one file. */
export const getStaticPaths = (() => filesIn('', '.json')) satisfies GetStaticPaths;

export const GET: APIRoute<IndexFile> = ({ props }) => indexFile(props);
