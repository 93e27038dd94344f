import { graph, synonyms } from '../../content.ts';
import { searchCorpus } from '../../search/writer/documents.ts';
import { indexVersion, writeIndex } from '../../search/writer/write-index.ts';

/** The files of the search index, written once a build. */
export const files = writeIndex(searchCorpus(graph, synonyms));

/** The version of the index: what is read of it after the first files is asked for under it. */
export const version = indexVersion(files);
