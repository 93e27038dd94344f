import type { APIRoute, GetStaticPaths } from 'astro';
import { filesIn, type IndexFile, indexFile } from '../_files.ts';

/** The cards of statements, article by article. */
export const getStaticPaths = (() => filesIn('texts/', '.json')) satisfies GetStaticPaths;

export const GET: APIRoute<IndexFile> = ({ props }) => indexFile(props);
