import { answer } from '../../search/engine/answer.ts';
import { complete, rows } from '../../search/engine/complete.ts';
import { Meanings } from '../../search/engine/meanings.ts';
import type { Numbered, Reply, Told } from '../../search/engine/messages.ts';
import { SearchStore, type Source } from '../../search/reader/store.ts';

/** What is loaded ahead, so that no result waits: the words of a corpus of some 15,000 statements, the texts of a small one. */
const FEW = { shards: 4, textBytes: 400_000 };

function sourceAt(base: string): Source {
	const get = async (path: string) => {
		const response = await fetch(`${base}${path}`);
		if (!response.ok) throw new Error(`${response.status} for ${path}`);
		return response;
	};
	return {
		json: async <T>(path: string) => (await (await get(path)).json()) as T,
		bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer()),
	};
}

let opening: Promise<{ store: SearchStore; meanings: Meanings }> | null = null;

async function open(base: string) {
	const store = await SearchStore.open(sourceAt(base));
	const meanings = new Meanings(store);
	setTimeout(() => {
		meanings.warm();
		void store.needAllOfFew(FEW);
	}, 0);
	return { store, meanings };
}

async function tell(asked: Numbered): Promise<Told[keyof Told]> {
	if (asked.kind === 'open') {
		opening ??= open(asked.base);
		return { statements: (await opening).store.statements };
	}
	if (opening === null) throw new Error('the index was not opened');
	const { store, meanings } = await opening;
	if (asked.kind === 'search') return answer(store, meanings, asked.request);
	if (asked.kind === 'complete') return complete(store, meanings, asked.operator, asked.value);
	return rows(store, meanings, asked.request);
}

self.addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
	const start = performance.now();
	const { number } = data;
	const reply = (said: { told: Told[keyof Told] } | { error: string }) => {
		const message: Reply = { number, ms: performance.now() - start, ...said };
		self.postMessage(message);
	};
	tell(data).then(
		(told) => {
			reply({ told });
		},
		(error: unknown) => {
			reply({ error: error instanceof Error ? error.message : String(error) });
		},
	);
});
