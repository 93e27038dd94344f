import { expect, test } from '@playwright/test';
import { allPages } from './pages.ts';

/** What a reader has to pass before the first statement of a side, by width of the screen. */
const FIRST = [
	{ width: 1280, most: 900 },
	{ width: 390, most: 1300 },
] as const;
const topics = allPages().filter((path) => /^\/topics\/[^/]+\/$/.test(path));

for (const { width, most } of FIRST)
	test(`on every topic the first statement of a side stands within ${most} px at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const late: string[] = [];
		for (const path of topics) {
			await page.goto(path);
			const top = await page
				.locator('.row :is(.statement, .again):is(.first, .second)')
				.first()
				.evaluate((e) => e.getBoundingClientRect().top + scrollY);
			if (top > most) late.push(`${path} ${Math.round(top)}`);
		}
		expect(late).toEqual([]);
	});

test('both sides of a topic stand side by side from 40rem on, and below it one after the other', async ({ page }) => {
	const [topic = '/'] = topics.filter((path) => path.includes('alliance'));
	const tops = async (width: number) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(topic);
		const [left, right] = await Promise.all(['.of-first', '.of-second'].map((side) => page.locator(`.row ${side}`).first().boundingBox()));
		return [left?.y, right?.y];
	};
	const [a, b] = await tops(650);
	expect(a).toBe(b);
	const [c, d] = await tops(390);
	expect(d).toBeGreaterThan(c ?? 0);
});

test('the claims are read in a few screens', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/claims/');
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
});
