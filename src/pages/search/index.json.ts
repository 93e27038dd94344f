import { files } from './_files.ts';

/** What the search worker reads first. */
export const GET = () => Response.json(files.manifest);
