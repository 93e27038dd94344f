import { expect, test } from '@playwright/test';

test.describe('without JavaScript, without typing an address', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader finds what a minister said of an island, how it is printed, who relayed it, and what the other side says there', async ({
		page,
	}) => {
		await page.goto('/');
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).click();
		await page.getByRole('main').getByRole('link', { name: 'Taiwan and the southwestern islands' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Taiwan');
		await expect(page.getByRole('main')).toContainText('Moscow');
		await expect(page.getByRole('main')).toContainText('Tokyo');
		await page
			.getByRole('main')
			.locator('h3 a[href*="/statements/"]', { hasText: /Yonaguni/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Lavrov');
		await expect(page.getByRole('main')).toContainText('paraphrase');
		await expect(page.getByRole('main')).toContainText('Jiji Press');
	});

	test('every page of a statement leads to its speaker, its article and its topic', async ({ page }) => {
		await page.goto('/statements/');
		await page.getByRole('main').locator('h3 a').first().click();
		const main = page.getByRole('main');
		for (const kind of ['/actors/', '/articles/', '/topics/']) expect(await main.locator(`a[href*="${kind}"]`).count()).toBeGreaterThan(0);
	});
});

test('by keyboard alone, the first stop leads past the masthead', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'To the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
});
