import { graph, synonyms } from '../../content.ts';
import { searchCorpus } from '../../search/writer/documents.ts';
import { writeIndex } from '../../search/writer/write-index.ts';

/** The files of the search index, written once a build. */
export const files = writeIndex(searchCorpus(graph, synonyms));
