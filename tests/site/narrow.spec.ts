import { expect, type Page, test } from '@playwright/test';
import { eachKind } from './pages.ts';

/** Narrow windows: any word may be longer than the window, and at 400 % a window is 320 by 256. */

const COMPOUND = 'Bundesverfassungsgerichtspräsidentschaftskandidatenlistenführerschaft';

/** Puts a long word into every sort of place in which a text of a corpus stands, one at a time; those at which the page then scrolls sideways. */
function widened(page: Page, long: string): Promise<string[]> {
	return page.evaluate((word) => {
		const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
		const times = new Map<string, number>();
		const wide: string[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			const parent = text.parentElement;
			// Names of fields, kinds and verbs are ours and short, and an option is drawn by the system.
			if (parent === null || text.data.trim().length < 8 || !/\p{L}{4}/u.test(text.data) || !parent.checkVisibility()) continue;
			if (parent.closest('svg, script, option, noscript, button, dt, th, td.mute, summary, .key-line') !== null) continue;
			const sort = `${parent.closest('[class]')?.className ?? ''} ${parent.tagName}`;
			const seen = times.get(sort) ?? 0;
			times.set(sort, seen + 1);
			if (seen > 1) continue;
			const before = text.data;
			text.data = before.replace(/\p{L}{4,}/u, word);
			if ((document.scrollingElement?.scrollWidth ?? 0) > document.documentElement.clientWidth)
				wide.push(`${sort}: ${before.trim().slice(0, 40)}`);
			text.data = before;
		}
		return wide;
	}, long);
}

for (const path of eachKind())
	test(`${path} at 320 px: no word is longer than its place`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(await widened(page, COMPOUND)).toEqual([]);
	});

for (const path of eachKind())
	test(`${path} at 400 %: nothing scrolls sideways, and what a link leads to lies free`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		const anchors = await page.evaluate(() => {
			const ids = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#"]')]
				.filter((a) => a.pathname === location.pathname && a.hash.length > 1)
				.map((a) => a.hash);
			const all = [...new Set(ids)];
			return [0, 0.3, 0.6, 0.99].map((share) => all[Math.floor(share * all.length)]).filter((id) => id !== undefined);
		});
		for (const hash of new Set(anchors)) {
			const covered = await page.evaluate((id) => {
				location.hash = '';
				location.hash = id;
				const anchor = document.querySelector(`[id="${CSS.escape(decodeURIComponent(id.slice(1)))}"]`);
				// A card's anchor is an empty element at its head.
				const target = anchor?.childNodes.length === 0 ? anchor.parentElement : anchor;
				if (!target?.checkVisibility()) return null;
				const { top, left } = target.getBoundingClientRect();
				const over = document.elementFromPoint(Math.min(left + 6, 310), Math.max(top, 0) + 4);
				// What lies there is the target, something in it, or what holds it: anything else lies over it.
				const free = over === null || target.contains(over) || over.contains(target);
				return free && top < innerHeight
					? null
					: `${id}: ${over?.getAttribute('class') ?? ''} ${over?.tagName ?? ''} at ${Math.round(top)}`;
			}, hash);
			expect(covered).toBeNull();
		}
	});
