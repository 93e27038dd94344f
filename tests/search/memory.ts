import { writeIndex, type SearchFiles } from '../../src/indexes/search-index.ts';
import { searchCorpus } from '../../src/indexes/search-documents.ts';
import { Meanings } from '../../src/islands/search-meanings.ts';
import { SearchStore, type Source } from '../../src/islands/search-store.ts';
import { readSynonyms } from '../../src/loaders/synonyms-loader.ts';
import type { Files } from '../../src/corpus.ts';
import { loadCorpus, report } from '../../src/corpus.ts';
import { graphOf } from '../../src/model/graph.ts';

/** The files of an index as the site would serve them, from memory: JSON and all. */
export function memorySource(files: SearchFiles): Source {
	const json: Record<string, unknown> = { 'index.json': files.manifest };
	files.blocks.forEach((block, index) => {
		json[`things/${index}.json`] = block;
	});
	files.texts.forEach((cards, index) => {
		json[`texts/${index}.json`] = cards;
	});
	const bytes: Record<string, Uint8Array> = { 'entries.bin': files.entries, 'links.bin': files.links, 'dates.bin': files.dates };
	files.shards.forEach((shard, index) => {
		bytes[`postings-${index}.bin`] = shard;
	});
	const bare = (path: string) => path.replace(/\?.*$/, '');
	return {
		json: <T>(path: string) => Promise.resolve(JSON.parse(JSON.stringify(json[bare(path)])) as T),
		bytes: (path) => Promise.resolve(bytes[bare(path)] ?? new Uint8Array()),
	};
}

/** The files of the search index of a content folder. */
export async function filesOf(files: Files): Promise<SearchFiles> {
	const { collections, issues } = await loadCorpus(files);
	if (collections === null) throw new Error(report(issues));
	const synonyms = readSynonyms('synonyms.yaml', (await files.read('synonyms.yaml')) ?? '');
	return writeIndex(searchCorpus(graphOf(collections), synonyms));
}

/** An opened index over files in memory. */
export async function opened(files: SearchFiles): Promise<{ store: SearchStore; meanings: Meanings }> {
	const store = await SearchStore.open(memorySource(files));
	return { store, meanings: new Meanings(store) };
}
