import { files } from './_files.ts';

/** `entries` of the search index; how it is written: search/writer/write-index.ts. */
export const GET = () => new Response(files.entries);
