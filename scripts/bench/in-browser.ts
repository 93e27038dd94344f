import type { Page } from '@playwright/test';

/** Milliseconds at a share of a sorted list. */
export function at(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What was measured on a page. */
export interface Measured {
	/** From asking the page to the first answer. */
	usable: number;
	/** From a key to the painted results, when the files that the answer needs may still have to be loaded, and when not. */
	painted: number[];
	paintedAgain: number[];
	/** From the message to the worker to its answer, likewise. */
	answered: number[];
	answeredAgain: number[];
	/** Longest task of the page's main thread: by the clock, and by the CPU time that it took. */
	longest: number;
	longestCpu: number;
	megabytes: number | null;
}

/** Watches a search page from its start: each input until the results of that very query are painted, and long tasks. */
function watch(): void {
	const state = { painted: [] as number[], answered: [] as number[], longest: 0 };
	Object.assign(globalThis, { bench: state });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) state.longest = Math.max(state.longest, entry.duration);
	}).observe({ type: 'longtask', buffered: true });
	let pressed: { text: string; time: number } | null = null;
	addEventListener(
		'input',
		(event) => {
			if (event.target instanceof HTMLInputElement) pressed = { text: event.target.value, time: event.timeStamp };
		},
		true,
	);
	addEventListener('DOMContentLoaded', () => {
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				if (!(target instanceof HTMLElement) || pressed === null || target.dataset['answered'] !== pressed.text) continue;
				const { time } = pressed;
				pressed = null;
				state.answered.push(Number(target.dataset['ms']));
				// The frame after the one that draws: what was drawn is on the screen.
				requestAnimationFrame(() => {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => state.painted.push(performance.now() - time);
					channel.port2.postMessage(null);
				});
			}
		}).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-answered'] });
	});
}

interface Bench {
	painted: number[];
	answered: number[];
	longest: number;
}

/** Types every query of a mix, letter by letter, each letter after the answer to the one before; what was measured. */
async function typeMix(page: Page, mix: readonly string[]): Promise<Bench> {
	const field = page.locator('#q');
	await page.evaluate(() => {
		const { bench } = globalThis as unknown as { bench: Bench };
		bench.painted.length = 0;
		bench.answered.length = 0;
	});
	for (const query of mix) {
		await field.fill('');
		await page.waitForTimeout(60);
		for (const letter of query) {
			await page.keyboard.insertText(letter);
			const text = await field.inputValue();
			await page.waitForFunction((t) => document.querySelector('px-search')?.getAttribute('data-answered') === t, text, { polling: 'raf' });
			await page.waitForTimeout(25);
		}
	}
	const measured = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench);
	for (const list of [measured.painted, measured.answered]) list.sort((x, y) => x - y);
	return measured;
}

/** Runs something and finds the longest task of the page's main thread meanwhile, in milliseconds of CPU time. */
async function traced<T>(page: Page, task: () => Promise<T>): Promise<{ value: T; longestCpu: number }> {
	const session = await page.context().newCDPSession(page);
	const threads = new Set<string>();
	const tasks: { thread: string; cpu: number }[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		for (const event of value) {
			const thread = `${event['pid']} ${event['tid']}`;
			const args: unknown = event['args'];
			if (event['name'] === 'thread_name') {
				if (JSON.stringify(args).includes('CrRendererMain')) threads.add(thread);
			} else if (event['tdur'] !== undefined) tasks.push({ thread, cpu: Number(event['tdur']) / 1000 });
		}
	});
	await session.send('Tracing.start', {
		traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
		transferMode: 'ReportEvents',
	});
	const value = await task();
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	return { value, longestCpu: tasks.reduce((most, { thread, cpu }) => (threads.has(thread) ? Math.max(most, cpu) : most), 0) };
}

/** Types a mix of queries into the search page twice: the second time every file is there. */
export async function typeAll(page: Page, address: string, mix: readonly string[]): Promise<Measured> {
	await page.addInitScript(watch);
	const start = performance.now();
	await page.goto(`${address}?q=a`, { waitUntil: 'commit' });
	await page.waitForSelector('px-search[data-answered]', { timeout: 120_000 });
	const usable = performance.now() - start;
	const first = await typeMix(page, mix);
	const { value: again, longestCpu } = await traced(page, () => typeMix(page, mix));
	const megabytes = await page
		.evaluate(async () => {
			const { measureUserAgentSpecificMemory: measure } = performance as Performance & {
				measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
			};
			return measure === undefined ? null : (await measure.call(performance)).bytes / 1e6;
		})
		.catch(() => null);
	return {
		usable,
		painted: first.painted,
		answered: first.answered,
		paintedAgain: again.painted,
		answeredAgain: again.answered,
		longest: again.longest,
		longestCpu,
		megabytes,
	};
}
