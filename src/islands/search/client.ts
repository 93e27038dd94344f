import type { Ask, Numbered, Reply, Told } from '../../search/engine/messages.ts';

/** Path of a page of this site, under its base. */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

interface Waiting {
	resolve: (told: unknown) => void;
	reject: (error: Error) => void;
}

/** Asks the search worker. One worker a page, started by the first question. */
export class SearchClient {
	#worker: Worker | null = null;
	#number = 0;
	readonly #waiting = new Map<number, Waiting>();
	/** Milliseconds that the worker took for its last answer. */
	ms = 0;

	/** Starts the worker and has it open the index, once. */
	start(): Worker {
		if (this.#worker !== null) return this.#worker;
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			const waiting = this.#waiting.get(data.number);
			this.#waiting.delete(data.number);
			this.ms = data.ms;
			if ('error' in data) waiting?.reject(new Error(data.error));
			else waiting?.resolve(data.told);
		});
		worker.addEventListener('error', () => {
			for (const { reject } of this.#waiting.values()) reject(new Error('the search script could not be loaded'));
			this.#waiting.clear();
		});
		this.#worker = worker;
		void this.ask({ kind: 'open', base: new URL(href('/search/'), location.href).href }).catch(() => {});
		return worker;
	}

	/** Asks one question. */
	ask<K extends Ask['kind']>(asked: Ask & { kind: K }): Promise<Told[K]> {
		const worker = this.start();
		const number = ++this.#number;
		return new Promise<Told[K]>((resolve, reject) => {
			this.#waiting.set(number, { resolve: (told) => resolve(told as Told[K]), reject });
			const message: Numbered = { ...asked, number };
			worker.postMessage(message);
		});
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
