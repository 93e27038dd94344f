import { graph, synonyms } from '../../content.ts';
import { searchCorpus } from '../../search/writer/documents.ts';
import { indexVersion, writeIndex } from '../../search/writer/write-index.ts';

/** The files of the search index, written once a build. */
const files = writeIndex(searchCorpus(graph, synonyms));

/** The version of the index: what is read of it after the first files is asked for under it. */
export const version = indexVersion(files);

/** What a file's address answers with. */
export type IndexFile = Record<'body', string | Uint8Array<ArrayBuffer>>;

/** The files of a folder of the index that end alike: an address whose ending stands in its route is served without a slash by `npm run dev` too. */
export function filesIn(folder: '' | 'things/' | 'texts/', ending: '.json' | '.bin'): { params: { file: string }; props: IndexFile }[] {
	return [...files].flatMap(([path, body]) => {
		const file = path.slice(folder.length, -ending.length);
		return path === `${folder}${file}${ending}` && !file.includes('/') ? [{ params: { file }, props: { body } }] : [];
	});
}

/** A file of the index as an answer. */
export function indexFile({ body }: IndexFile): Response {
	return new Response(body, { headers: { 'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream' } });
}
