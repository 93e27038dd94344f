import { answerRequest, type SearchAnswer } from '../../search/engine/answer.ts';
import { complete, rows } from '../../search/engine/complete.ts';
import { Meanings } from '../../search/engine/meanings.ts';
import type { Ask, DownloadRow, Numbered, Reply, WorkerMessage } from '../../search/engine/messages.ts';
import { parseQuery } from '../../search/query/query.ts';
import type { IndexSource } from '../../search/reader/source.ts';
import { SearchStore } from '../../search/reader/store.ts';
import { href } from '../../site.ts';
import { pickCsv, pickJson } from '../../text/pick-rows.ts';
import { readState } from './state.ts';

/** What is loaded ahead, so that no result waits: the words of a corpus of some 15,000 statements, the texts of a small one. */
const FEW = { shards: 4, textBytes: 400_000 };
/** What waits for the first answer. */
const AFTER = 300;

function sourceAt({ base, files }: Ask & { kind: 'open' }): IndexSource {
	return {
		bytes: async (path, again) => {
			const given = files[path];
			if (given !== undefined && !again) return new Uint8Array(given);
			// The cards of statements are in the language of the page, all else is shared.
			const response = await fetch(path.startsWith('texts/') ? href(`/search/${path}`) : base + path, again ? { cache: 'reload' } : {});
			if (!response.ok) throw new Error(`the answer was ${response.status}`);
			return new Uint8Array(await response.arrayBuffer());
		},
	};
}

async function open(asked: Ask & { kind: 'open' }) {
	const store = await SearchStore.open(sourceAt(asked));
	const meanings = new Meanings(store);
	// What fails now is asked for again when it is needed.
	store.needFew(FEW).catch(() => {});
	setTimeout(() => {
		meanings.warm();
		store.needNames(FEW).catch(() => {});
	}, AFTER);
	return { store, meanings };
}

let begin: (asked: Ask & { kind: 'open' }) => void = () => {};
const opening = new Promise<Ask & { kind: 'open' }>((resolve) => {
	begin = resolve;
}).then(open);
/** The answer to what the address asks for, until the page's script asks for the same. */
let first: { asked: string; answer: Promise<SearchAnswer> } | null = null;

/** Reads the query while the index is on its way, which has the engine compile what reads queries, and answers it as soon as it can. */
function getReady(search: string): void {
	const request = readState(search);
	parseQuery(request.query);
	first = { asked: JSON.stringify(request), answer: opening.then(({ store, meanings }) => answerRequest(store, meanings, request)) };
	first.answer.catch(() => {});
}

/** What is saved: out of the data file, so that a column or a date is spelt in one way. */
async function save(wanted: DownloadRow[], { format, file }: Ask & { kind: 'save' }): Promise<string> {
	const response = await fetch(file);
	if (!response.ok) throw new Error(`the answer was ${response.status}`);
	const text = await response.text();
	return format === 'json'
		? pickJson(text, wanted)
		: pickCsv(
				text,
				wanted.map(({ id }) => id),
			);
}

async function tell(asked: Numbered): Promise<WorkerMessage[keyof WorkerMessage]> {
	if (asked.kind === 'ready') {
		getReady(asked.search);
		return null;
	}
	if (asked.kind === 'open') begin(asked);
	const { store, meanings } = await opening;
	if (asked.kind === 'open' || asked.kind === 'opened') return null;
	if (asked.kind === 'search') {
		const ready = first;
		first = null;
		return ready?.asked === JSON.stringify(asked.request) ? ready.answer : answerRequest(store, meanings, asked.request);
	}
	if (asked.kind === 'complete') return complete(store, meanings, asked.operator, asked.value);
	return save(await rows(store, meanings, asked.request), asked);
}

self.addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
	const start = performance.now();
	const { number } = data;
	const reply = (said: { told: WorkerMessage[keyof WorkerMessage] } | { error: string }) => {
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
