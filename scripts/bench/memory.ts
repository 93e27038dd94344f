import { Meanings } from '../../src/search/engine/meanings.ts';
import { SearchStore, type Source } from '../../src/search/reader/store.ts';
import type { SearchFiles } from '../../src/search/writer/write-index.ts';

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

/** An opened index over files in memory. */
export async function opened(files: SearchFiles): Promise<{ store: SearchStore; meanings: Meanings }> {
	const store = await SearchStore.open(memorySource(files));
	return { store, meanings: new Meanings(store) };
}
