import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { portOf } from './ports.ts';

const origin = `http://127.0.0.1:${portOf('life')}/soundings`;

test('the address of a statement that was corrected says what was wrong and when', async ({ page }) => {
	await page.goto(`${origin}/statements/ministers-talk-in-autumn/`);
	await expect(page.getByText('Corrected, 1 May 2019: The season was wrong.')).toBeVisible();
});

test('the address of a statement that was withdrawn says so and why, and no list leads there', async ({ page }) => {
	await page.goto(`${origin}/statements/marisk-two-matters/`);
	await expect(page.getByText('Withdrawn on 2 May 2019. He never said it.')).toBeVisible();
	for (const list of [
		'statements',
		'actors/teo-marisk',
		'claims/ferry-depends-on-bank',
		'issues/ferry-and-bank',
		'topics/ferry-line',
		'articles/ferry-talks-2019',
	]) {
		await page.goto(`${origin}/${list}/`);
		await expect(page.locator('a[href*="marisk-two-matters"]'), list).toHaveCount(0);
	}
});

test('the address of an actor with another id leads on', async ({ page }) => {
	await page.goto(`${origin}/actors/ada-brandt/`);
	await page.waitForURL(`${origin}/actors/ada-m-brandt/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Brandt');
});

test('the addresses of an outlet that was found to be another lead on', async ({ page }) => {
	for (const section of ['actors', 'outlets']) {
		await page.goto(`${origin}/${section}/harbour-gazette/`);
		await page.waitForURL(`${origin}/${section}/norvane-wire/`);
	}
});

test('the addresses of an article that was deleted, and of its statement, say why and nothing of what they said', async ({ page }) => {
	for (const path of ['articles/short-lived-2019', 'statements/korb-short-lived', 'actors/author-of-short-lived-2019']) {
		const response = await page.goto(`${origin}/${path}/`);
		expect(response?.status()).toBe(200);
		await expect(page.getByText('It was a copy of another article.')).toBeVisible();
		await expect(page.locator('main')).not.toContainText('licences');
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
	}
});

test('the corrections list them all, and their feed those that are dated', async ({ page, request }) => {
	await page.goto(`${origin}/corrections/`);
	for (const words of ['The season was wrong.', 'He never said it.', 'It was a copy of another article.'])
		await expect(page.getByText(words).first()).toBeVisible();
	const feed = await (await request.get(`${origin}/feeds/corrections.json`)).text();
	expect(feed).toContain('He never said it.');
	expect(feed).toContain('The season was wrong.');
	const redirects = await (await request.get(`${origin}/_redirects`)).text();
	expect(redirects).toContain('/soundings/actors/ada-brandt/ /soundings/actors/ada-m-brandt/ 301\n');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on them, ${colorScheme}, at 320 px`, async ({ browser }) => {
		const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } });
		const page = await context.newPage();
		for (const path of ['corrections', 'statements/marisk-two-matters', 'articles/short-lived-2019']) {
			await page.goto(`${origin}/${path}/`);
			expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
		}
		await context.close();
	});
}
