import { answerRequest } from '../../src/search/engine/answer.ts';
import type { SearchFiles } from '../../src/search/writer/write-index.ts';
import { opened } from './memory.ts';
import type { KnownItem } from './queries.ts';

/** How often the statement meant is among the first ten, and the mean of 1 / its place. */
export interface Quality {
	recall: number;
	mrr: number;
}

/** CPU milliseconds that this thread spends on each letter of a mix, sorted: the load of the machine does not show in them. */
export async function cpuOf(files: SearchFiles, mix: readonly string[]): Promise<number[]> {
	const { store, meanings } = await opened(files);
	meanings.warm();
	const spent: number[] = [];
	for (const pass of [1, 2])
		for (const query of mix)
			for (let end = 1; end <= query.length; end++) {
				const before = process.threadCpuUsage();
				await answerRequest(store, meanings, { query: query.slice(0, end), picked: {}, sort: 'relevance', limit: 20, expanded: [] });
				const { user, system } = process.threadCpuUsage(before);
				if (pass === 2) spent.push((user + system) / 1000);
			}
	return spent.sort((a, b) => a - b);
}

/** Asks known-item queries, right and misspelt, of the same code that runs in the worker. */
export async function quality(
	files: SearchFiles,
	known: readonly KnownItem[],
	wrong: readonly KnownItem[],
): Promise<{ right: Quality; typos: Quality }> {
	const { store, meanings } = await opened(files);
	const of = async (items: readonly KnownItem[]): Promise<Quality> => {
		let recall = 0;
		let mrr = 0;
		for (const { query, statement } of items) {
			const { results } = await answerRequest(store, meanings, { query, picked: {}, sort: 'relevance', limit: 10, expanded: [] });
			const place = results.findIndex((r) => r.card.id === `statement-${statement}`);
			if (place < 0) continue;
			recall += 1 / items.length;
			mrr += 1 / (place + 1) / items.length;
		}
		return { recall, mrr };
	};
	return { right: await of(known), typos: await of(wrong) };
}
