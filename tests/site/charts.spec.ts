import { expect, type Page, test } from '@playwright/test';

/** What the drawn pages do under hands and keys: the walk in time, filters, one card, the cells of the matrix. */

const live = (page: Page) => page.locator('px-timeline > [aria-live]');

async function timeline(page: Page, address = '/timeline/'): Promise<void> {
	await page.goto(address);
	await page.waitForSelector('px-timeline[data-ready]');
}

async function intoTheDrawing(page: Page): Promise<void> {
	await page.locator('.detail svg.chart a[tabindex="0"]').first().focus();
}

test('arrow keys walk in time, each step is said and shown in one card, and past the end the window moves on', async ({ page }) => {
	await timeline(page);
	await page.locator('.detail').first().locator('button').last().focus();
	for (let tab = 0; tab < 12 && !(await page.evaluate(() => document.activeElement?.matches('.detail svg.chart a[data-id]'))); tab += 1)
		await page.keyboard.press('Tab');
	await expect(live(page)).toHaveText(/^1 of \d+: /);
	await page.keyboard.press('ArrowRight');
	await expect(live(page)).toHaveText(/^2 of \d+: /);
	const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	await expect(live(page)).toHaveText(`${/^2 of \d+: /.exec((await live(page).textContent()) ?? '')?.[0]}${name}`);
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('.card:visible')).toHaveCount(0);
	await page.keyboard.press('End');
	const [, all] = /^(\d+) of \1: /.exec((await live(page).textContent()) ?? '') ?? [];
	expect(Number(all)).toBeGreaterThan(5);
	await page.keyboard.press('ArrowRight');
	await expect(live(page)).not.toHaveText(new RegExp(`^${all} of ${all}: `));
	await expect(page).toHaveURL(/w=\d{4}-\d\d-\d\d\.\./);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(statements|events|articles)\//);
});

test('a mouse and the keyboard are given the same card', async ({ page }) => {
	await timeline(page);
	await intoTheDrawing(page);
	await page.keyboard.press('ArrowRight');
	const id = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
	const byKey = await page.locator('.card:visible').textContent();
	await page.keyboard.press('ArrowRight');
	await page.mouse.move(2, 2);
	await page.locator(`.detail svg.chart a[data-of="${id}"] text`).first().hover();
	await expect(page.locator('.card:visible')).toHaveText(byKey ?? '');
});

test('a filter narrows drawing, lists and counts, stands in the address, and back takes it off', async ({ page }) => {
	await timeline(page);
	const marks = page.locator('.detail svg.chart a[data-id]');
	const before = await marks.count();
	await page.getByLabel('How printed').selectOption('direct');
	await expect(page).toHaveURL(/as=direct/);
	await expect(page.locator('px-timeline output')).toHaveText(/^\d+ of \d+ statements$/);
	expect(await marks.count()).toBeLessThan(before);
	await page.reload();
	await page.waitForSelector('px-timeline[data-ready]');
	await expect(page.getByLabel('How printed')).toHaveValue('direct');
	await page.goBack();
	await expect(page.getByLabel('How printed')).toHaveValue('');
	await expect(marks).toHaveCount(before);
});

test('a cell of the matrix lists its statements, in the address too; without script it leads to them', async ({ page, browser }) => {
	await page.goto('/network/');
	await page.waitForSelector('px-network[data-ready]');
	const cell = page
		.locator('.matrix td a')
		.filter({ hasText: /^[2-9]/ })
		.first();
	const count = /^\d+/.exec((await cell.textContent()) ?? '')?.[0];
	await cell.click();
	const chosen = page.locator('.chosen');
	await expect(chosen.locator('h2')).toBeFocused();
	await expect(chosen.locator('h2')).toHaveText(new RegExp(` → .+: ${count} statements$`));
	await expect(chosen.locator('li a')).toHaveCount(Number(count));
	await page.reload();
	await expect(chosen.locator('li a')).toHaveCount(Number(count));
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(new URL('/network/', page.url()).href);
	await plain.locator('.matrix td a').filter({ hasText: /^1/ }).first().click();
	await expect(plain).toHaveURL(/\/statements\/.+/);
	await context.close();
});
