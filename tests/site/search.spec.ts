import { expect, test } from '@playwright/test';

/** What the built search does in a browser: a few of the scenarios, the keyboard, the address, downloads, no script. */

const headings = (page: import('@playwright/test').Page) => page.locator('.results h3').allTextContents();

for (const [query, first] of [
	['lavorv yonagooni', 'Yonaguni'],
	['Лаврова', 'Lavrov'],
	['高市 台湾', 'Takaichi'],
	['kremlin spokesman', 'Peskov'],
] as const)
	test(`${query} is answered while it is typed`, async ({ page }) => {
		await page.goto('/search/');
		await page.locator('#q').pressSequentially(query);
		await expect(page.locator('px-search')).toHaveAttribute('data-answered', query);
		expect((await headings(page)).slice(0, 5).join(' ')).toContain(first);
		await expect(page).toHaveURL(/\?q=/);
	});

test('facets narrow, the address keeps them, back takes them off', async ({ page }) => {
	await page.goto('/search/?q=sanctions');
	const count = page.locator('.status .count');
	await expect(count).toContainText('statements of');
	const before = await count.textContent();
	const box = page.locator('.facets fieldset', { hasText: 'Side' }).locator('label').first();
	const number = await box.locator('small').textContent();
	await box.click();
	await expect(count).toContainText(`${number} statement`);
	await expect(page).toHaveURL(/side=/);
	await expect(box.locator('input')).toBeChecked();
	await page.reload();
	await expect(count).toContainText(`${number} statement`);
	await page.goBack();
	await expect(count).toHaveText(before ?? '');
});

test('a stretch of typing is one step of the history, and a result left for at once is come back to', async ({ page }) => {
	await page.goto('/search/');
	const field = page.locator('#q');
	await field.pressSequentially('peskov');
	await expect(page).toHaveURL(/q=peskov$/);
	await expect(page).toHaveTitle(/^peskov · /);
	await page.goBack();
	await expect(field).toHaveValue('');
	await field.pressSequentially('yonaguni');
	await page.locator('.results h3 a').first().click();
	await expect(page).toHaveURL(/\/statements\//);
	await page.goBack();
	await expect(field).toHaveValue('yonaguni');
	await expect(page.locator('.results > li')).not.toHaveCount(0);
});

test('an operator is completed by keyboard', async ({ page }) => {
	await page.goto('/search/');
	const field = page.locator('#q');
	await field.pressSequentially('by:pesk');
	await expect(page.locator('.values [role=option]')).toHaveCount(1);
	await field.press('ArrowDown');
	await field.press('Enter');
	await expect(field).toHaveValue('by:dmitry-peskov ');
	await expect(field).toBeFocused();
	await expect(page.locator('.results > li')).not.toHaveCount(0);
});

test('the list as it stands is saved as CSV and JSON', async ({ page }) => {
	await page.goto('/search/?q=by:peskov');
	const rows = await page.locator('.results > li').count();
	for (const format of ['CSV', 'JSON']) {
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: format }).click();
		const stream = await (await saving).createReadStream();
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(chunk as Buffer);
		const text = Buffer.concat(chunks).toString('utf8');
		expect(format === 'JSON' ? (JSON.parse(text) as unknown[]).length : text.trim().split('\r\n').length - 1).toBeGreaterThanOrEqual(rows);
	}
});

test('the palette loads nothing until it is opened, and gives the focus back', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/topics/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => /px-palette|search-worker|\/search\//.test(url))).toEqual([]);
	const link = page.locator('nav a').first();
	await link.focus();
	await page.keyboard.press('/');
	const field = page.getByRole('combobox');
	await expect(field).toBeFocused();
	await field.pressSequentially('kurils');
	await expect(page.getByRole('option').first()).toBeVisible();
	await field.press('ArrowDown');
	await expect(field).toHaveAttribute('aria-activedescendant', 'palette-0');
	await expect(field).toBeFocused();
	await field.press('Escape');
	await expect(link).toBeFocused();
	await page.keyboard.press('ControlOrMeta+k');
	await expect(field).toBeFocused();
});

test('a query in an address cannot become markup', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "<b>x</b>"')}`);
	await expect(page.locator('px-search')).toHaveAttribute('data-answered', /img/);
	expect(await page.locator('.found img, .found b b').count()).toBe(0);
});

test('without script every statement stands on the page, by speaker', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/search/?q=anything');
	await expect(page.locator('.served .lines a').first()).toBeVisible();
	const anchor = page.locator('.speakers a').nth(3);
	const target = await anchor.getAttribute('href');
	await expect(page.locator(target ?? '')).toHaveCount(1);
	await expect(page.locator('form input[name=q]')).toBeVisible();
	await context.close();
});
