import type { APIRoute, GetStaticPaths } from 'astro';
import { filesIn, type IndexFile, indexFile } from '../_files.ts';

/** What things are called, block by block. */
export const getStaticPaths = (() => filesIn('things/', '.json')) satisfies GetStaticPaths;

export const GET: APIRoute<IndexFile> = ({ props }) => indexFile(props);
