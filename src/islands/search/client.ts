import type { Ask, Numbered, Reply, WorkerMessage } from '../../search/engine/messages.ts';
import { trustedWorker } from '../tool/trusted.ts';
import { FIRST } from './early.ts';

interface Waiting {
	resolve: (told: unknown) => void;
	reject: (error: Error) => void;
}

/** The first files as they came: those that did not come are left to the worker, which asks again. */
async function firstFiles(): Promise<Record<string, ArrayBuffer>> {
	const came = await Promise.all(
		FIRST.files.map(async (name) => {
			const response = await fetch(FIRST.base + name).catch(() => null);
			return response?.ok === true ? ([name, await response.arrayBuffer().catch(() => new ArrayBuffer())] as const) : null;
		}),
	);
	return Object.fromEntries(came.filter((one) => one !== null));
}

/** Asks the search worker. One worker a page, started by the first question; one that failed is replaced by the next. */
class SearchClient {
	#worker: Worker | null = null;
	/** Until the worker is told where the index is; what is asked after that it answers once it is open. */
	#told: Promise<void> = Promise.resolve();
	#number = 0;
	readonly #waiting = new Map<number, Waiting>();
	/** Milliseconds that the worker took for its last answer. */
	ms = 0;

	/** Starts the worker and has it open the index, once. */
	start(): Worker {
		if (this.#worker !== null) return this.#worker;
		const early = window.earlyWorker;
		delete window.earlyWorker;
		const started = early ?? new Worker(trustedWorker(FIRST.worker), { type: 'module' });
		this.#worker = started;
		started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			const waiting = this.#waiting.get(data.number);
			if (waiting === undefined) return;
			this.#waiting.delete(data.number);
			this.ms = data.ms;
			if ('error' in data) waiting.reject(new Error(data.error));
			else waiting.resolve(data.told);
		});
		started.addEventListener('error', () => {
			this.#fail(started, new Error('the search script did not come'));
		});
		const base = new URL(FIRST.base, location.href).href;
		const orFail = (opened: Promise<unknown>) => {
			opened.catch((error: unknown) => {
				this.#fail(started, error instanceof Error ? error : new Error(String(error)));
			});
		};
		if (early === undefined)
			this.#told = firstFiles().then((files) => {
				orFail(this.#post<'open'>({ kind: 'open', base, files }, Object.values(files)));
			});
		else orFail(this.#post<'opened'>({ kind: 'opened' }));
		return started;
	}

	/** Lets go of a worker that is of no use: the next question starts another. */
	#fail(failed: Worker, error: Error): void {
		failed.terminate();
		if (this.#worker === failed) this.#worker = null;
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}

	#post<K extends Ask['kind']>(asked: Ask & { kind: K }, transfer: Transferable[] = []): Promise<WorkerMessage[K]> {
		const number = ++this.#number;
		return new Promise<WorkerMessage[K]>((resolve, reject) => {
			this.#waiting.set(number, { resolve: (told) => resolve(told as WorkerMessage[K]), reject });
			const message: Numbered = { ...asked, number };
			this.#worker?.postMessage(message, transfer);
		});
	}

	/** Asks one question. */
	async ask<K extends Exclude<Ask['kind'], 'ready' | 'open' | 'opened'>>(asked: Ask & { kind: K }): Promise<WorkerMessage[K]> {
		this.start();
		await this.#told;
		return this.#post<K>(asked);
	}
}

/** The one client of a page. */
export const client = new SearchClient();

/** Runs one task at a time; while one runs only the last of those that came meanwhile is kept. */
export function latestOnly<T>(task: (input: T) => Promise<void>): (input: T) => void {
	let running = false;
	let next: { input: T } | null = null;
	const go = async (input: T) => {
		running = true;
		try {
			await task(input);
		} finally {
			running = false;
			const waiting = next;
			next = null;
			if (waiting !== null) void go(waiting.input);
		}
	};
	return (input) => {
		if (running) next = { input };
		else void go(input);
	};
}
