import { rootHref } from '../../site.ts';
import type {} from '../tool/trusted.ts';
import worker from './search-worker.ts?worker&url';

/** What the inline script needs to know: the worker's script, the folder of the index, the files that are read first. */
export interface EarlyParts {
	worker: string;
	base: string;
	files: string[];
}

declare global {
	interface Window {
		/** The worker that the search page's head has started. */
		earlyWorker?: Worker;
	}
}

/**
 * Runs inline in the head of the search page, before anything is drawn, and reaches nothing outside itself. An address
 * that asks for something never shows the landing as if it were an answer, and the worker opens the index while the
 * page is still being laid out. Where the page's script has not come after eight seconds, the landing is given back
 * with a word on it.
 */
function early({ worker, base, files }: EarlyParts): void {
	const { dataset } = document.documentElement;
	setTimeout(() => {
		if (customElements.get('px-search') === undefined) dataset['search'] = 'missing';
	}, 8000);
	if (location.search.length < 2) return;
	dataset['search'] = 'searching';
	window.parallaxPolicy = window.trustedTypes?.createPolicy('parallax', {
		createScriptURL(address) {
			if (address !== worker) throw new TypeError('no worker of this site');
			return address;
		},
	});
	const started = new Worker(window.parallaxPolicy?.createScriptURL(worker) ?? worker, { type: 'module' });
	window.earlyWorker = started;
	// One that does not come is started once more by the page's script.
	started.onerror = () => {
		delete window.earlyWorker;
	};
	started.postMessage({ kind: 'ready', number: 0, search: location.search });
	void Promise.all(
		files.map((name) =>
			fetch(base + name)
				.then((response) => (response.ok ? response.arrayBuffer() : null))
				.catch(() => null),
		),
	).then((came) => {
		const there = files.flatMap((name, at): [string, ArrayBuffer][] => (came[at] ? [[name, came[at]]] : []));
		started.postMessage(
			{ kind: 'open', number: 0, base: new URL(base, location.href).href, files: Object.fromEntries(there) },
			there.map(([, buffer]) => buffer),
		);
	});
}

/** What is started first, by the page's head or by the first question. */
export const FIRST: EarlyParts = { worker, base: rootHref('/search/'), files: ['index.json', 'index.bin'] };

/** The inline script as text: the page allows it by its hash. */
export function earlyScript(): string {
	return `(${early.toString()})(${JSON.stringify(FIRST).replaceAll('<', '\\u003c')})`;
}
