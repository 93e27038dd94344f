import { expect, test } from '@playwright/test';

const HOMES = ['/topics/us-japan-alliance/', '/issues/who-harms-relations/'];

for (const home of HOMES)
	test(`${home} gives a dossier to print: each statement with its address, edition and place, none broken over two pages`, async ({
		page,
	}) => {
		await page.goto(home);
		const more = page.locator(`a[href$="${home}dossier/"]`);
		await expect(more).toHaveCount(1);
		await more.click();
		const entries = page.locator('.dossier-entry');
		expect(await entries.count()).toBeGreaterThan(2);
		for (const text of await entries.allTextContents())
			expect(text).toMatch(/Paragraph \d+ of \d+, from [\s\S]*\(28 November 2026\), https:\/\/parallax\.example\/statements\/[a-z0-9-]+\//);
		await page.emulateMedia({ media: 'print' });
		const breaks = await entries.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
		expect(new Set(breaks)).toEqual(new Set(['avoid']));
		const heads = await page.locator('main :is(h2, h3)').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
		expect(new Set(heads)).toEqual(new Set(['avoid']));
	});

test.describe('a worksheet', () => {
	test.use({ javaScriptEnabled: false });

	test('hides the marks, the speakers or the sides without script, and has its answers on a page of their own', async ({ page }) => {
		await page.goto('/issues/who-harms-relations/worksheet/');
		const sheet = page.locator('.sheet > ol');
		const quotation = sheet.locator('.quoted');
		await expect(quotation).toBeHidden();
		await expect(sheet).not.toContainText(/[“”]unfortunately/, { useInnerText: true });
		await expect(sheet).toContainText('Dmitry Peskov', { useInnerText: true });
		await page.getByLabel('Speakers').check();
		await expect(quotation).toBeVisible();
		await expect(sheet).not.toContainText(/Peskov|Moscow\s*·/, { useInnerText: true });
		await page.getByLabel('Sides').check();
		await expect(sheet).not.toContainText(/Peskov|Moscow\s*·|Tokyo/, { useInnerText: true });
		await expect(page.locator('.sheet-answers ol')).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.sheet-answers ol')).toContainText('Dmitry Peskov', { useInnerText: true });
		expect(await page.locator('.sheet-answers').evaluate((one) => getComputedStyle(one).breakBefore)).toBe('page');
		await expect(page.locator('.hides')).toBeHidden();
		await expect(sheet).not.toContainText('Peskov', { useInnerText: true });
	});
});
