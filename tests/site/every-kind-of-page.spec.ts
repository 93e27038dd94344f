import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { eachKind } from './pages.ts';

const WIDTHS = [320, 1280];

for (const path of eachKind()) {
	test.describe(path, () => {
		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false });
			test('has a heading, its text and no sideways scroll', async ({ page }) => {
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 800 });
					await page.goto(path);
					await expect(page.locator('h1')).toHaveCount(1);
					await expect(page.locator('main')).not.toBeEmpty();
					expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
				}
			});
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			test.describe(colorScheme, () => {
				test.use({ colorScheme });
				test('axe finds nothing, nothing is loaded from elsewhere, no error is logged', async ({ page, baseURL }) => {
					const wrong: string[] = [];
					page.on('console', (message) => {
						if (message.type() === 'error') wrong.push(message.text());
					});
					page.on('pageerror', (error) => wrong.push(error.message));
					page.on('request', (request) => {
						if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('blob:') && !request.url().startsWith('data:'))
							wrong.push(request.url());
					});
					await page.setViewportSize({ width: 320, height: 800 });
					await page.goto(path, { waitUntil: 'load' });
					const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
					expect(width, 'no sideways scroll at 320 px').toBeLessThanOrEqual(320);
					await page.setViewportSize({ width: 1280, height: 800 });
					const { violations } = await new AxeBuilder({ page })
						.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
						.analyze();
					expect(
						violations.map(
							(v) =>
								`${v.id}: ${v.nodes
									.map((n) => n.html)
									.slice(0, 3)
									.join(' | ')}`,
						),
					).toEqual([]);
					expect(wrong).toEqual([]);
				});
			});
		}
	});
}
