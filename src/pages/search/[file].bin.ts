import type { APIRoute, GetStaticPaths } from 'astro';
import { filesIn, type IndexFile, indexFile } from './_files.ts';

/** Where the words of the index stand: lists in bits. */
export const getStaticPaths = (() => filesIn('', '.bin')) satisfies GetStaticPaths;

export const GET: APIRoute<IndexFile> = ({ props }) => indexFile(props);
