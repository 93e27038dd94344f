import { type Files, loadCorpus, report } from '../../src/corpus.ts';
import { graphOf } from '../../src/model/link/graph.ts';
import { searchCorpus } from '../../src/search/writer/documents.ts';
import { type SearchFiles, writeIndex } from '../../src/search/writer/write-index.ts';

export { opened } from '../../scripts/bench/memory.ts';

/** The files of the search index of a content folder. */
export async function filesOf(files: Files): Promise<SearchFiles> {
	const { collections, synonyms, problems } = await loadCorpus(files);
	if (collections === null) throw new Error(report(problems));
	return writeIndex(searchCorpus(graphOf(collections), synonyms));
}
